-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMIN', 'RECRUITER', 'HIRING_MANAGER', 'REVIEWER', 'AUDITOR');

-- CreateEnum
CREATE TYPE "OpeningStatus" AS ENUM ('DRAFT', 'OPEN', 'DECIDED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "AiSkillLevel" AS ENUM ('NOT_STARTED', 'TRYING', 'DAILY_USE', 'BUILT_IN');

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('ACTIVE', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "OutcomeStatus" AS ENUM ('STANDING', 'REFUTED');

-- CreateEnum
CREATE TYPE "OutcomeSource" AS ENUM ('CANDIDATE', 'TEAM');

-- CreateEnum
CREATE TYPE "OutcomeFrequency" AS ENUM ('ONCE', 'SEVERAL_TIMES', 'MONTHLY', 'WEEKLY', 'DAILY');

-- CreateEnum
CREATE TYPE "Relevance" AS ENUM ('SAME_WORK', 'SIMILAR_WORK', 'OTHER_FIELD');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('SYSTEM_RECORD', 'WORK_SAMPLE', 'ARTIFACT', 'MANAGER_REFERENCE', 'PEER_REFERENCE', 'INTERVIEW_ACCOUNT', 'SPECIFIC_SELF_REPORT', 'BARE_SELF_REPORT');

-- CreateEnum
CREATE TYPE "CheckStatus" AS ENUM ('UNCHECKED', 'CHECKED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "CredentialKind" AS ENUM ('PRACTICAL_EXAM', 'GRADED_PROJECT', 'KNOWLEDGE_EXAM', 'USAGE_VERIFIED', 'UNPROCTORED_QUIZ', 'ATTENDANCE');

-- CreateEnum
CREATE TYPE "Genuineness" AS ENUM ('ISSUER_VERIFIED', 'DOCUMENT_SEEN', 'STATED', 'FOUND_FALSE');

-- CreateEnum
CREATE TYPE "ChecklistAnswer" AS ENUM ('YES', 'NO', 'UNANSWERED');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('OFFER', 'HOLD', 'DECLINE');

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organizationId" UUID,
    "userAgent" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInAttempt" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SignInAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opening" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "location" TEXT NOT NULL DEFAULT '',
    "templateKey" TEXT,
    "status" "OpeningStatus" NOT NULL DEFAULT 'DRAFT',
    "hiringManagerId" UUID NOT NULL,
    "goals" TEXT NOT NULL DEFAULT '',
    "bottlenecks" TEXT NOT NULL DEFAULT '',
    "teamAiSkillLevel" "AiSkillLevel",
    "measuresOfSuccess" TEXT NOT NULL DEFAULT '',
    "roleExpectsAi" DOUBLE PRECISION NOT NULL DEFAULT 0.75,
    "employerValuesCertificates" DOUBLE PRECISION NOT NULL DEFAULT 0.75,
    "asOf" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rubric" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "evidenceStrength" JSONB NOT NULL DEFAULT '{}',
    "credentialStrength" JSONB NOT NULL DEFAULT '{}',
    "frozenAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Criterion" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "rubricId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "anchors" TEXT[],
    "weight" DOUBLE PRECISION NOT NULL,
    "credentialCeiling" DOUBLE PRECISION NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "isReviewing" BOOLEAN NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Candidate" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "headline" TEXT NOT NULL DEFAULT '',
    "employer" TEXT NOT NULL DEFAULT '',
    "school" TEXT NOT NULL DEFAULT '',
    "links" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "candidateId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'ACTIVE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Score" (
    "applicationId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "support" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,
    "sd" DOUBLE PRECISION NOT NULL,
    "credentialStrength" DOUBLE PRECISION NOT NULL,
    "measures" JSONB NOT NULL,
    "isRated" BOOLEAN NOT NULL,
    "outcomeCount" INTEGER NOT NULL,
    "uncheckedCount" INTEGER NOT NULL,
    "credentialCount" INTEGER NOT NULL,
    "reviewCount" INTEGER NOT NULL,
    "mix" JSONB NOT NULL,
    "scoringVersion" TEXT NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("applicationId")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "source" "OutcomeSource" NOT NULL DEFAULT 'CANDIDATE',
    "metric" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "baseline" DOUBLE PRECISION,
    "after" DOUBLE PRECISION,
    "periodStart" DATE,
    "periodEnd" DATE,
    "frequency" "OutcomeFrequency",
    "aiPart" TEXT NOT NULL DEFAULT '',
    "ownPart" TEXT NOT NULL DEFAULT '',
    "limits" TEXT NOT NULL DEFAULT '',
    "relevance" "Relevance" NOT NULL DEFAULT 'SAME_WORK',
    "status" "OutcomeStatus" NOT NULL DEFAULT 'STANDING',
    "statusNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "isStatement" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "checkStatus" "CheckStatus" NOT NULL DEFAULT 'UNCHECKED',
    "checkNote" TEXT NOT NULL DEFAULT '',
    "checkedById" UUID,
    "checkedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL DEFAULT '',
    "kind" "CredentialKind" NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "grade" DOUBLE PRECISION,
    "testsSpecificSkills" "ChecklistAnswer" NOT NULL DEFAULT 'UNANSWERED',
    "appliesToOpening" "ChecklistAnswer" NOT NULL DEFAULT 'UNANSWERED',
    "includesPracticalWork" "ChecklistAnswer" NOT NULL DEFAULT 'UNANSWERED',
    "servesObjective" "ChecklistAnswer" NOT NULL DEFAULT 'UNANSWERED',
    "genuineness" "Genuineness" NOT NULL DEFAULT 'STATED',
    "genuinenessNote" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "domainExpertise" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rating" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "level" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "ratedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comparison" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ComparedApplication" (
    "organizationId" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ComparedApplication_pkey" PRIMARY KEY ("comparisonId","applicationId")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "applicationId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "castAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "rationale" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "supersedesId" UUID,
    "packet" TEXT NOT NULL,
    "packetHash" TEXT NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionCitation" (
    "organizationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,

    CONSTRAINT "DecisionCitation_pkey" PRIMARY KEY ("decisionId","outcomeId")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "openingId" UUID,
    "candidateId" UUID,
    "applicationId" UUID,
    "diff" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_oidcSubject_key" ON "User"("oidcSubject");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organizationId_id_key" ON "Member"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_organizationId_userId_key" ON "Member"("organizationId", "userId");

-- CreateIndex
CREATE INDEX "Session_userId_revokedAt_idx" ON "Session"("userId", "revokedAt");

-- CreateIndex
CREATE INDEX "SignInAttempt_key_at_idx" ON "SignInAttempt"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organizationId_createdAt_idx" ON "Invitation"("organizationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_organizationId_id_key" ON "Invitation"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Opening_organizationId_status_createdAt_idx" ON "Opening"("organizationId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Opening_organizationId_id_key" ON "Opening"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_openingId_key" ON "Rubric"("openingId");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_organizationId_id_key" ON "Rubric"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_organizationId_openingId_key" ON "Rubric"("organizationId", "openingId");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_organizationId_id_key" ON "Criterion"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Criterion_rubricId_key_key" ON "Criterion"("rubricId", "key");

-- CreateIndex
CREATE INDEX "PanelMember_organizationId_memberId_idx" ON "PanelMember"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "PanelMember_openingId_memberId_key" ON "PanelMember"("openingId", "memberId");

-- CreateIndex
CREATE INDEX "Candidate_organizationId_createdAt_idx" ON "Candidate"("organizationId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Candidate_organizationId_id_key" ON "Candidate"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Application_organizationId_candidateId_idx" ON "Application"("organizationId", "candidateId");

-- CreateIndex
CREATE INDEX "Application_organizationId_openingId_idx" ON "Application"("organizationId", "openingId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_organizationId_id_key" ON "Application"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Application_openingId_candidateId_key" ON "Application"("openingId", "candidateId");

-- CreateIndex
CREATE UNIQUE INDEX "Application_openingId_number_key" ON "Application"("openingId", "number");

-- CreateIndex
CREATE INDEX "Score_organizationId_openingId_support_idx" ON "Score"("organizationId", "openingId", "support" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Score_organizationId_applicationId_key" ON "Score"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "Outcome_organizationId_applicationId_idx" ON "Outcome"("organizationId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_organizationId_id_key" ON "Outcome"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Evidence_organizationId_outcomeId_idx" ON "Evidence"("organizationId", "outcomeId");

-- CreateIndex
CREATE INDEX "Evidence_organizationId_checkStatus_idx" ON "Evidence"("organizationId", "checkStatus");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_organizationId_id_key" ON "Evidence"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Credential_organizationId_applicationId_idx" ON "Credential"("organizationId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Credential_organizationId_id_key" ON "Credential"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Review_organizationId_memberId_submittedAt_idx" ON "Review"("organizationId", "memberId", "submittedAt");

-- CreateIndex
CREATE INDEX "Review_organizationId_applicationId_idx" ON "Review"("organizationId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_organizationId_id_key" ON "Review"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Review_applicationId_memberId_key" ON "Review"("applicationId", "memberId");

-- CreateIndex
CREATE INDEX "Rating_organizationId_outcomeId_idx" ON "Rating"("organizationId", "outcomeId");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_reviewId_outcomeId_criterionId_key" ON "Rating"("reviewId", "outcomeId", "criterionId");

-- CreateIndex
CREATE INDEX "Comparison_organizationId_openingId_idx" ON "Comparison"("organizationId", "openingId");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_organizationId_id_key" ON "Comparison"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ComparedApplication_comparisonId_position_key" ON "ComparedApplication"("comparisonId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_comparisonId_memberId_key" ON "Vote"("comparisonId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_supersedesId_key" ON "Decision"("supersedesId");

-- CreateIndex
CREATE INDEX "Decision_organizationId_openingId_decidedAt_idx" ON "Decision"("organizationId", "openingId", "decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_organizationId_id_key" ON "Decision"("organizationId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_at_idx" ON "AuditEvent"("organizationId", "at" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_openingId_at_idx" ON "AuditEvent"("organizationId", "openingId", "at" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_candidateId_at_idx" ON "AuditEvent"("organizationId", "candidateId", "at" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_organizationId_actorId_at_idx" ON "AuditEvent"("organizationId", "actorId", "at" DESC);

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_invitedById_fkey" FOREIGN KEY ("organizationId", "invitedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_organizationId_hiringManagerId_fkey" FOREIGN KEY ("organizationId", "hiringManagerId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Rubric" ADD CONSTRAINT "Rubric_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Criterion" ADD CONSTRAINT "Criterion_organizationId_rubricId_fkey" FOREIGN KEY ("organizationId", "rubricId") REFERENCES "Rubric"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Candidate" ADD CONSTRAINT "Candidate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_organizationId_candidateId_fkey" FOREIGN KEY ("organizationId", "candidateId") REFERENCES "Candidate"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationId_checkedById_fkey" FOREIGN KEY ("organizationId", "checkedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_organizationId_reviewId_fkey" FOREIGN KEY ("organizationId", "reviewId") REFERENCES "Review"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rating" ADD CONSTRAINT "Rating_organizationId_criterionId_fkey" FOREIGN KEY ("organizationId", "criterionId") REFERENCES "Criterion"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comparison" ADD CONSTRAINT "Comparison_organizationId_createdById_fkey" FOREIGN KEY ("organizationId", "createdById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ComparedApplication" ADD CONSTRAINT "ComparedApplication_organizationId_comparisonId_fkey" FOREIGN KEY ("organizationId", "comparisonId") REFERENCES "Comparison"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ComparedApplication" ADD CONSTRAINT "ComparedApplication_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_organizationId_comparisonId_fkey" FOREIGN KEY ("organizationId", "comparisonId") REFERENCES "Comparison"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_decidedById_fkey" FOREIGN KEY ("organizationId", "decidedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_organizationId_supersedesId_fkey" FOREIGN KEY ("organizationId", "supersedesId") REFERENCES "Decision"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DecisionCitation" ADD CONSTRAINT "DecisionCitation_organizationId_decisionId_fkey" FOREIGN KEY ("organizationId", "decisionId") REFERENCES "Decision"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCitation" ADD CONSTRAINT "DecisionCitation_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
