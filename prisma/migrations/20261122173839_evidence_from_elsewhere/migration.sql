-- CreateEnum
CREATE TYPE "ImportFormat" AS ENUM ('TABLE', 'JSON_RESUME', 'GREENHOUSE', 'LEVER', 'ASHBY', 'OUTWEIGH');

-- CreateEnum
CREATE TYPE "ImportSubject" AS ENUM ('CANDIDATE', 'OUTCOME', 'EVIDENCE', 'CREDENTIAL');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('RECEIVED', 'CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'CANCELLED', 'FAILED', 'UNDOING', 'UNDONE');

-- CreateEnum
CREATE TYPE "ExportState" AS ENUM ('READY', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED');

-- CreateEnum
CREATE TYPE "CredentialCarrier" AS ENUM ('JSON', 'JWT', 'PNG', 'SVG', 'URL');

-- CreateEnum
CREATE TYPE "CredentialStandard" AS ENUM ('OPEN_BADGES_2', 'OPEN_BADGES_3', 'VERIFIABLE_CREDENTIAL');

-- CreateEnum
CREATE TYPE "CredentialAnswer" AS ENUM ('YES', 'NO', 'UNKNOWN');

-- AlterEnum
ALTER TYPE "DraftOrigin" ADD VALUE 'IMPORT';

-- AlterTable
ALTER TABLE "Candidate" ADD COLUMN     "importId" UUID,
ADD COLUMN     "reference" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "importId" UUID;

-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "importId" UUID,
ADD COLUMN     "reference" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "importId" UUID,
ADD COLUMN     "reference" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "statedInFile" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "OutcomeDraft" ADD COLUMN     "importId" UUID;

-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "importId" UUID,
ADD COLUMN     "reference" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "statedInFile" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "format" "ImportFormat" NOT NULL,
    "subject" "ImportSubject",
    "state" "ImportState" NOT NULL DEFAULT 'RECEIVED',
    "fileId" UUID,
    "fileName" TEXT NOT NULL,
    "encoding" TEXT NOT NULL DEFAULT '',
    "separator" TEXT NOT NULL DEFAULT '',
    "sheet" TEXT NOT NULL DEFAULT '',
    "columns" JSONB NOT NULL DEFAULT '[]',
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "options" JSONB NOT NULL DEFAULT '{}',
    "rowsTotal" INTEGER,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "rowsBad" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "failure" TEXT NOT NULL DEFAULT '',
    "heartbeatAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "undoneAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportColumn" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "subject" "ImportSubject" NOT NULL,
    "heading" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportColumn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID,
    "state" "ExportState" NOT NULL DEFAULT 'READY',
    "hasFiles" BOOLEAN NOT NULL DEFAULT true,
    "rowsTotal" INTEGER,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "failure" TEXT NOT NULL DEFAULT '',
    "heartbeatAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CredentialProof" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "credentialId" UUID NOT NULL,
    "carrier" "CredentialCarrier" NOT NULL,
    "standard" "CredentialStandard" NOT NULL,
    "document" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "fileId" UUID,
    "genuine" "CredentialAnswer" NOT NULL DEFAULT 'UNKNOWN',
    "genuineReason" TEXT NOT NULL DEFAULT '',
    "theirs" "CredentialAnswer" NOT NULL DEFAULT 'UNKNOWN',
    "theirsReason" TEXT NOT NULL DEFAULT '',
    "findings" JSONB NOT NULL DEFAULT '{}',
    "suggestions" JSONB NOT NULL DEFAULT '{}',
    "verifiedAt" TIMESTAMPTZ(3),
    "nextAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "addedById" UUID,
    "reopenedAt" TIMESTAMPTZ(3),
    "seenAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CredentialProof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuerDocument" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL DEFAULT '',
    "fetchedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IssuerDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Import_organizationId_openingId_createdAt_idx" ON "Import"("organizationId", "openingId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_organizationId_fileId_idx" ON "Import"("organizationId", "fileId");

-- CreateIndex
CREATE INDEX "Import_organizationId_createdById_idx" ON "Import"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Import_organizationId_id_key" ON "Import"("organizationId", "id");

-- CreateIndex
CREATE INDEX "ImportProblem_organizationId_importId_line_idx" ON "ImportProblem"("organizationId", "importId", "line");

-- CreateIndex
CREATE UNIQUE INDEX "ImportProblem_organizationId_id_key" ON "ImportProblem"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportColumn_organizationId_id_key" ON "ImportColumn"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ImportColumn_organizationId_subject_heading_key" ON "ImportColumn"("organizationId", "subject", "heading");

-- CreateIndex
CREATE INDEX "Export_organizationId_createdAt_idx" ON "Export"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "Export_organizationId_openingId_idx" ON "Export"("organizationId", "openingId");

-- CreateIndex
CREATE INDEX "Export_organizationId_createdById_idx" ON "Export"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Export_organizationId_id_key" ON "Export"("organizationId", "id");

-- CreateIndex
CREATE INDEX "CredentialProof_nextAt_idx" ON "CredentialProof"("nextAt");

-- CreateIndex
CREATE INDEX "CredentialProof_organizationId_reopenedAt_idx" ON "CredentialProof"("organizationId", "reopenedAt");

-- CreateIndex
CREATE INDEX "CredentialProof_organizationId_fileId_idx" ON "CredentialProof"("organizationId", "fileId");

-- CreateIndex
CREATE INDEX "CredentialProof_organizationId_addedById_idx" ON "CredentialProof"("organizationId", "addedById");

-- CreateIndex
CREATE UNIQUE INDEX "CredentialProof_organizationId_id_key" ON "CredentialProof"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CredentialProof_organizationId_credentialId_key" ON "CredentialProof"("organizationId", "credentialId");

-- CreateIndex
CREATE UNIQUE INDEX "IssuerDocument_organizationId_id_key" ON "IssuerDocument"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "IssuerDocument_organizationId_url_key" ON "IssuerDocument"("organizationId", "url");

-- CreateIndex
CREATE INDEX "Candidate_organizationId_importId_idx" ON "Candidate"("organizationId", "importId");

-- CreateIndex
CREATE INDEX "Application_organizationId_importId_idx" ON "Application"("organizationId", "importId");

-- CreateIndex
CREATE INDEX "Outcome_organizationId_importId_idx" ON "Outcome"("organizationId", "importId");

-- CreateIndex
CREATE INDEX "Evidence_organizationId_importId_idx" ON "Evidence"("organizationId", "importId");

-- CreateIndex
CREATE INDEX "OutcomeDraft_organizationId_importId_idx" ON "OutcomeDraft"("organizationId", "importId");

-- CreateIndex
CREATE INDEX "Credential_organizationId_importId_idx" ON "Credential"("organizationId", "importId");

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OutcomeDraft" ADD CONSTRAINT "OutcomeDraft_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "StoredFile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_organizationId_importId_fkey" FOREIGN KEY ("organizationId", "importId") REFERENCES "Import"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportColumn" ADD CONSTRAINT "ImportColumn_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Export" ADD CONSTRAINT "Export_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CredentialProof" ADD CONSTRAINT "CredentialProof_organizationId_credentialId_fkey" FOREIGN KEY ("organizationId", "credentialId") REFERENCES "Credential"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CredentialProof" ADD CONSTRAINT "CredentialProof_organizationId_fileId_fkey" FOREIGN KEY ("organizationId", "fileId") REFERENCES "StoredFile"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CredentialProof" ADD CONSTRAINT "CredentialProof_organizationId_addedById_fkey" FOREIGN KEY ("organizationId", "addedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "IssuerDocument" ADD CONSTRAINT "IssuerDocument_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Import" ADD CONSTRAINT "Import_rows_in_range" CHECK ("rowsDone" >= 0 AND "rowsBad" >= 0 AND "rowsTotal" >= 0),
  ADD CONSTRAINT "Import_undone_when" CHECK (("state" = 'UNDONE') = ("undoneAt" IS NOT NULL));
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_line_from_one" CHECK ("line" >= 1),
  ADD CONSTRAINT "ImportProblem_reason" CHECK ("reason" <> '');
ALTER TABLE "Export" ADD CONSTRAINT "Export_counts_in_range" CHECK ("rowsDone" >= 0 AND "bytes" >= 0);
