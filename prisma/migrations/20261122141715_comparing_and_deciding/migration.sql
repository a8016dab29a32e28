-- CreateEnum
CREATE TYPE "Ballot" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "FollowUpKind" AS ENUM ('DAYS_90', 'DAYS_180');

-- AlterEnum
ALTER TYPE "MessageKind" ADD VALUE 'CANDIDATE_LETTER';

-- AlterTable
ALTER TABLE "Opening" ADD COLUMN     "signaturesNeeded" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Comparison" ADD COLUMN     "ballot" "Ballot" NOT NULL DEFAULT 'OPEN',
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "key" TEXT NOT NULL,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "againstArithmetic" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "signaturesNeeded" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "VoteChange" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "applicationId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "castAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VoteChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoteReply" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VoteReply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "comparisonId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoteRound" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "startedById" UUID NOT NULL,
    "ballot" "Ballot" NOT NULL DEFAULT 'OPEN',
    "pairsAsked" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "VoteRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundApplication" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,

    CONSTRAINT "RoundApplication_pkey" PRIMARY KEY ("roundId","applicationId")
);

-- CreateTable
CREATE TABLE "RoundVoter" (
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoundVoter_pkey" PRIMARY KEY ("roundId","memberId")
);

-- CreateTable
CREATE TABLE "RoundVote" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "leftId" UUID NOT NULL,
    "rightId" UUID NOT NULL,
    "isRandom" BOOLEAN NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RoundVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionSignature" (
    "organizationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DecisionSignature_pkey" PRIMARY KEY ("decisionId","memberId")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "publicKey" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "startedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "messageId" UUID,
    "sentAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" "FollowUpKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUpAnswer" (
    "organizationId" UUID NOT NULL,
    "followUpId" UUID NOT NULL,
    "criterionKey" TEXT NOT NULL,
    "level" INTEGER,

    CONSTRAINT "FollowUpAnswer_pkey" PRIMARY KEY ("followUpId","criterionKey")
);

-- CreateIndex
CREATE INDEX "VoteChange_organizationId_voteId_idx" ON "VoteChange"("organizationId", "voteId");

-- CreateIndex
CREATE INDEX "VoteChange_organizationId_memberId_idx" ON "VoteChange"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "VoteChange_organizationId_applicationId_idx" ON "VoteChange"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "VoteReply_organizationId_voteId_idx" ON "VoteReply"("organizationId", "voteId");

-- CreateIndex
CREATE INDEX "VoteReply_organizationId_memberId_idx" ON "VoteReply"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "Presence_organizationId_comparisonId_idx" ON "Presence"("organizationId", "comparisonId");

-- CreateIndex
CREATE INDEX "Presence_organizationId_memberId_idx" ON "Presence"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "VoteRound_organizationId_openingId_idx" ON "VoteRound"("organizationId", "openingId");

-- CreateIndex
CREATE INDEX "VoteRound_organizationId_startedById_idx" ON "VoteRound"("organizationId", "startedById");

-- CreateIndex
CREATE UNIQUE INDEX "VoteRound_organizationId_id_key" ON "VoteRound"("organizationId", "id");

-- CreateIndex
CREATE INDEX "RoundApplication_organizationId_applicationId_idx" ON "RoundApplication"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "RoundVoter_organizationId_memberId_idx" ON "RoundVoter"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "RoundVote_organizationId_memberId_idx" ON "RoundVote"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "RoundVote_organizationId_id_key" ON "RoundVote"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RoundVote_roundId_memberId_position_key" ON "RoundVote"("roundId", "memberId", "position");

-- CreateIndex
CREATE INDEX "SavedView_organizationId_memberId_idx" ON "SavedView"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_organizationId_id_key" ON "SavedView"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_openingId_memberId_name_key" ON "SavedView"("openingId", "memberId", "name");

-- CreateIndex
CREATE INDEX "DecisionSignature_organizationId_memberId_idx" ON "DecisionSignature"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "SigningKey_organizationId_createdAt_idx" ON "SigningKey"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "SigningKey_organizationId_startedById_idx" ON "SigningKey"("organizationId", "startedById");

-- CreateIndex
CREATE INDEX "Letter_organizationId_applicationId_idx" ON "Letter"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "Letter_organizationId_writtenById_idx" ON "Letter"("organizationId", "writtenById");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_organizationId_id_key" ON "Letter"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_decisionId_key" ON "Letter"("decisionId");

-- CreateIndex
CREATE INDEX "FollowUp_organizationId_dueOn_idx" ON "FollowUp"("organizationId", "dueOn");

-- CreateIndex
CREATE INDEX "FollowUp_organizationId_applicationId_idx" ON "FollowUp"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "FollowUp_organizationId_answeredById_idx" ON "FollowUp"("organizationId", "answeredById");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_organizationId_id_key" ON "FollowUp"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_decisionId_kind_key" ON "FollowUp"("decisionId", "kind");

-- CreateIndex
CREATE INDEX "Comparison_organizationId_createdById_idx" ON "Comparison"("organizationId", "createdById");

-- CreateIndex
CREATE UNIQUE INDEX "Comparison_openingId_key_key" ON "Comparison"("openingId", "key");

-- CreateIndex
CREATE INDEX "ComparedApplication_organizationId_applicationId_idx" ON "ComparedApplication"("organizationId", "applicationId");

-- CreateIndex
CREATE INDEX "Vote_organizationId_memberId_idx" ON "Vote"("organizationId", "memberId");

-- CreateIndex
CREATE INDEX "Vote_organizationId_applicationId_idx" ON "Vote"("organizationId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_organizationId_id_key" ON "Vote"("organizationId", "id");

-- AddForeignKey
ALTER TABLE "VoteChange" ADD CONSTRAINT "VoteChange_organizationId_voteId_fkey" FOREIGN KEY ("organizationId", "voteId") REFERENCES "Vote"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteChange" ADD CONSTRAINT "VoteChange_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "VoteChange" ADD CONSTRAINT "VoteChange_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "VoteReply" ADD CONSTRAINT "VoteReply_organizationId_voteId_fkey" FOREIGN KEY ("organizationId", "voteId") REFERENCES "Vote"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteReply" ADD CONSTRAINT "VoteReply_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_organizationId_comparisonId_fkey" FOREIGN KEY ("organizationId", "comparisonId") REFERENCES "Comparison"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteRound" ADD CONSTRAINT "VoteRound_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteRound" ADD CONSTRAINT "VoteRound_organizationId_startedById_fkey" FOREIGN KEY ("organizationId", "startedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RoundApplication" ADD CONSTRAINT "RoundApplication_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "VoteRound"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundApplication" ADD CONSTRAINT "RoundApplication_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundVoter" ADD CONSTRAINT "RoundVoter_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "VoteRound"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundVoter" ADD CONSTRAINT "RoundVoter_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RoundVote" ADD CONSTRAINT "RoundVote_organizationId_roundId_fkey" FOREIGN KEY ("organizationId", "roundId") REFERENCES "VoteRound"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundVote" ADD CONSTRAINT "RoundVote_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionSignature" ADD CONSTRAINT "DecisionSignature_organizationId_decisionId_fkey" FOREIGN KEY ("organizationId", "decisionId") REFERENCES "Decision"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionSignature" ADD CONSTRAINT "DecisionSignature_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "SigningKey" ADD CONSTRAINT "SigningKey_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SigningKey" ADD CONSTRAINT "SigningKey_organizationId_startedById_fkey" FOREIGN KEY ("organizationId", "startedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_organizationId_decisionId_fkey" FOREIGN KEY ("organizationId", "decisionId") REFERENCES "Decision"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_organizationId_writtenById_fkey" FOREIGN KEY ("organizationId", "writtenById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_organizationId_decisionId_fkey" FOREIGN KEY ("organizationId", "decisionId") REFERENCES "Decision"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_organizationId_applicationId_fkey" FOREIGN KEY ("organizationId", "applicationId") REFERENCES "Application"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_organizationId_answeredById_fkey" FOREIGN KEY ("organizationId", "answeredById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "FollowUpAnswer" ADD CONSTRAINT "FollowUpAnswer_organizationId_followUpId_fkey" FOREIGN KEY ("organizationId", "followUpId") REFERENCES "FollowUp"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot express.
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_signaturesNeeded_range" CHECK ("signaturesNeeded" BETWEEN 1 AND 2);
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_signaturesNeeded_range" CHECK ("signaturesNeeded" BETWEEN 1 AND 2);
ALTER TABLE "VoteRound" ADD CONSTRAINT "VoteRound_pairsAsked_range" CHECK ("pairsAsked" BETWEEN 1 AND 500);
ALTER TABLE "RoundVote" ADD CONSTRAINT "RoundVote_answer_known" CHECK ("answer" IN ('LEFT', 'RIGHT', 'CANNOT_TELL')),
  ADD CONSTRAINT "RoundVote_answered_when" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL)),
  ADD CONSTRAINT "RoundVote_two_people" CHECK ("leftId" <> "rightId");
ALTER TABLE "VoteReply" ADD CONSTRAINT "VoteReply_text" CHECK ("text" <> '');
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_sent_as_message" CHECK (("sentAt" IS NULL) = ("messageId" IS NULL));
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_answered_by_somebody" CHECK (("answeredAt" IS NULL) = ("answeredById" IS NULL)),
  ADD CONSTRAINT "FollowUp_due_after_start" CHECK ("dueOn" > "startsOn");
ALTER TABLE "FollowUpAnswer" ADD CONSTRAINT "FollowUpAnswer_level_range" CHECK ("level" BETWEEN 0 AND 4);
-- One key signs at a time.
CREATE UNIQUE INDEX "SigningKey_one_in_use" ON "SigningKey" ("organizationId") WHERE "retiredAt" IS NULL;
-- A signature, like the decision under which it stands, is never changed.
CREATE TRIGGER "DecisionSignature_written_once" BEFORE UPDATE ON "DecisionSignature" FOR EACH ROW EXECUTE FUNCTION refuse_change();
