-- CreateEnum
CREATE TYPE "CheckVerdict" AS ENUM ('SUPPORTS', 'SUPPORTS_PARTLY', 'DOES_NOT_SUPPORT', 'CANNOT_TELL');

-- CreateEnum
CREATE TYPE "DraftOrigin" AS ENUM ('PASTE', 'CANDIDATE');

-- CreateEnum
CREATE TYPE "RefereeRelation" AS ENUM ('MANAGER', 'PEER');

-- CreateEnum
CREATE TYPE "RefereeAnswer" AS ENUM ('CONFIRMED', 'CORRECTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "MessageKind" AS ENUM ('REFEREE_REQUEST', 'REFEREE_REMINDER', 'CANDIDATE_LINK', 'EVIDENCE_REQUEST', 'EVIDENCE_REMINDER');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('QUEUED', 'SENT', 'FAILED', 'BY_HAND');

-- CreateEnum
CREATE TYPE "DuplicateKind" AS ENUM ('PERSON', 'OUTCOME', 'CREDENTIAL');

-- CreateEnum
CREATE TYPE "DuplicateAnswer" AS ENUM ('DIFFERENT', 'MERGED');

-- AlterEnum
ALTER TYPE "CheckStatus" ADD VALUE 'PARTLY';

-- AlterTable
ALTER TABLE "Opening" ADD COLUMN     "checksNeeded" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "interviewQuestions" TEXT[],
ADD COLUMN     "requiredCertificate" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "requiredCertificateReason" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "EvidenceCheck" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "verdict" "CheckVerdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reopenedAt" TIMESTAMPTZ(3),
    "reopenedWhy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "EvidenceCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "addedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeDraft" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "origin" "DraftOrigin" NOT NULL,
    "sourceText" TEXT NOT NULL DEFAULT '',
    "outcome" JSONB NOT NULL,
    "evidence" JSONB NOT NULL DEFAULT '[]',
    "position" INTEGER NOT NULL,
    "createdById" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefereeRequest" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "relation" "RefereeRelation" NOT NULL,
    "company" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL DEFAULT '',
    "isMailed" BOOLEAN NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answer" "RefereeAnswer",
    "correction" TEXT NOT NULL DEFAULT '',
    "ownPart" TEXT NOT NULL DEFAULT '',
    "comment" TEXT NOT NULL DEFAULT '',
    "evidenceId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RefereeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateLink" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "consentedAt" TIMESTAMPTZ(3),
    "consentWords" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "CandidateLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceRequest" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "outcomeId" UUID,
    "what" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueOn" DATE,
    "remindedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closedWhy" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "EvidenceRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" "MessageKind" NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "openingId" UUID,
    "applicationId" UUID,
    "toName" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "MessageState" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Duplicate" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" "DuplicateKind" NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "answer" "DuplicateAnswer" NOT NULL,
    "moved" JSONB NOT NULL DEFAULT '{}',
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Duplicate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EvidenceCheck_organizationId_evidenceId_at_idx" ON "EvidenceCheck"("organizationId", "evidenceId", "at");

-- CreateIndex
CREATE INDEX "EvidenceCheck_organizationId_memberId_idx" ON "EvidenceCheck"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceCheck_organizationId_id_key" ON "EvidenceCheck"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_organizationId_id_key" ON "StoredFile"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_organizationId_sha256_key" ON "StoredFile"("organizationId", "sha256");

-- CreateIndex
CREATE INDEX "Attachment_organizationId_fileId_idx" ON "Attachment"("organizationId", "fileId");

-- CreateIndex
CREATE INDEX "Attachment_organizationId_addedById_idx" ON "Attachment"("organizationId", "addedById");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_organizationId_id_key" ON "Attachment"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_evidenceId_fileId_key" ON "Attachment"("evidenceId", "fileId");

-- CreateIndex
CREATE INDEX "OutcomeDraft_organizationId_applicationId_origin_idx" ON "OutcomeDraft"("organizationId", "applicationId", "origin");

-- CreateIndex
CREATE INDEX "OutcomeDraft_organizationId_createdById_idx" ON "OutcomeDraft"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeDraft_organizationId_id_key" ON "OutcomeDraft"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RefereeRequest_tokenHash_key" ON "RefereeRequest"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "RefereeRequest_evidenceId_key" ON "RefereeRequest"("evidenceId");

-- CreateIndex
CREATE INDEX "RefereeRequest_organizationId_outcomeId_idx" ON "RefereeRequest"("organizationId", "outcomeId");

-- CreateIndex
CREATE INDEX "RefereeRequest_organizationId_requestedById_idx" ON "RefereeRequest"("organizationId", "requestedById");

-- CreateIndex
CREATE UNIQUE INDEX "RefereeRequest_organizationId_id_key" ON "RefereeRequest"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RefereeRequest_organizationId_evidenceId_key" ON "RefereeRequest"("organizationId", "evidenceId");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateLink_tokenHash_key" ON "CandidateLink"("tokenHash");

-- CreateIndex
CREATE INDEX "CandidateLink_organizationId_applicationId_idx" ON "CandidateLink"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "CandidateLink_organizationId_createdById_idx" ON "CandidateLink"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateLink_organizationId_id_key" ON "CandidateLink"("organizationId", "id");

-- CreateIndex
CREATE INDEX "EvidenceRequest_organizationId_closedAt_createdAt_idx" ON "EvidenceRequest"("organizationId", "closedAt", "createdAt");

-- CreateIndex
CREATE INDEX "EvidenceRequest_organizationId_applicationId_idx" ON "EvidenceRequest"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "EvidenceRequest_organizationId_outcomeId_idx" ON "EvidenceRequest"("organizationId", "outcomeId");

-- CreateIndex
CREATE INDEX "EvidenceRequest_organizationId_createdById_idx" ON "EvidenceRequest"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceRequest_organizationId_id_key" ON "EvidenceRequest"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Message_organizationId_createdAt_idx" ON "Message"("organizationId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Message_organizationId_subjectId_idx" ON "Message"("organizationId", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_organizationId_id_key" ON "Message"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Duplicate_organizationId_answeredById_idx" ON "Duplicate"("organizationId", "answeredById");

-- CreateIndex
CREATE UNIQUE INDEX "Duplicate_organizationId_id_key" ON "Duplicate"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Duplicate_organizationId_kind_firstId_secondId_key" ON "Duplicate"("organizationId", "kind", "firstId", "secondId");

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organizationId_mergedIntoId_fkey" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES "Candidate"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_organizationId_mergedIntoId_fkey" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES "Outcome"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceCheck" ADD CONSTRAINT "EvidenceCheck_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceCheck" ADD CONSTRAINT "EvidenceCheck_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "StoredFile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_organizationId_addedById_fkey" FOREIGN KEY ("organizationId", "addedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OutcomeDraft" ADD CONSTRAINT "OutcomeDraft_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeDraft" ADD CONSTRAINT "OutcomeDraft_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RefereeRequest" ADD CONSTRAINT "RefereeRequest_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefereeRequest" ADD CONSTRAINT "RefereeRequest_organizationId_requestedById_fkey" FOREIGN KEY ("organizationId", "requestedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RefereeRequest" ADD CONSTRAINT "RefereeRequest_organizationId_evidenceId_fkey" FOREIGN KEY ("organizationId", "evidenceId") REFERENCES "Evidence"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CandidateLink" ADD CONSTRAINT "CandidateLink_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateLink" ADD CONSTRAINT "CandidateLink_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRequest" ADD CONSTRAINT "EvidenceRequest_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duplicate" ADD CONSTRAINT "Duplicate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Duplicate" ADD CONSTRAINT "Duplicate_organizationId_answeredById_fkey" FOREIGN KEY ("organizationId", "answeredById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_organizationId_mergedIntoId_fkey" FOREIGN KEY ("organizationId", "mergedIntoId") REFERENCES "Credential"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
ALTER TABLE "Opening"
  ADD CONSTRAINT "Opening_checksNeeded_range" CHECK ("checksNeeded" IN (1, 2)),
  ADD CONSTRAINT "Opening_requiredCertificate_reason"
    CHECK ("requiredCertificate" = '' OR "requiredCertificateReason" <> '');
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_size_range" CHECK ("size" BETWEEN 1 AND 20971520);
ALTER TABLE "Duplicate" ADD CONSTRAINT "Duplicate_ids_order" CHECK ("firstId" < "secondId");
