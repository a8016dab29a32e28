-- AlterTable
ALTER TABLE "Outcome" ADD COLUMN     "candidateLinkId" UUID;

-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "candidateLinkId" UUID;

-- AlterTable
ALTER TABLE "Credential" ADD COLUMN     "candidateLinkId" UUID;

-- CreateTable
CREATE TABLE "CredentialDraft" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "credential" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CredentialDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CredentialDraft_organizationId_applicationId_idx" ON "CredentialDraft"("organizationId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "CredentialDraft_organizationId_id_key" ON "CredentialDraft"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Outcome_organizationId_candidateLinkId_idx" ON "Outcome"("organizationId", "candidateLinkId");

-- CreateIndex
CREATE INDEX "Evidence_organizationId_candidateLinkId_idx" ON "Evidence"("organizationId", "candidateLinkId");

-- CreateIndex
CREATE INDEX "Credential_organizationId_candidateLinkId_idx" ON "Credential"("organizationId", "candidateLinkId");

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_organizationId_candidateLinkId_fkey" FOREIGN KEY ("organizationId", "candidateLinkId") REFERENCES "CandidateLink"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_candidateLinkId_fkey" FOREIGN KEY ("organizationId", "candidateLinkId") REFERENCES "CandidateLink"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CredentialDraft" ADD CONSTRAINT "CredentialDraft_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_organizationId_candidateLinkId_fkey" FOREIGN KEY ("organizationId", "candidateLinkId") REFERENCES "CandidateLink"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
