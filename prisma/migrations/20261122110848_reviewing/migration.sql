-- CreateEnum
CREATE TYPE "ReviewOrder" AS ENUM ('BY_APPLICATION', 'BY_CRITERION');

-- CreateEnum
CREATE TYPE "BlindField" AS ENUM ('NAME', 'CONTACT', 'SCHOOL', 'EMPLOYER', 'DATES', 'CERTIFICATES');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('LOW', 'MEDIUM', 'HIGH');

-- CreateEnum
CREATE TYPE "RevisionStage" AS ENUM ('AFTER_CERTIFICATES', 'DISCUSSION');

-- CreateEnum
CREATE TYPE "DebriefResult" AS ENUM ('KEPT', 'CHANGED', 'TO_CHECK');

-- AlterEnum
ALTER TYPE "MessageKind" ADD VALUE 'REVIEW_REMINDER';

-- AlterTable
ALTER TABLE "Opening" ADD COLUMN     "hiddenFields" "BlindField"[] DEFAULT ARRAY['NAME', 'CONTACT', 'SCHOOL', 'EMPLOYER', 'DATES', 'CERTIFICATES']::"BlindField"[],
ADD COLUMN     "requiresCalibration" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reviewDueOn" DATE,
ADD COLUMN     "reviewOrder" "ReviewOrder",
ADD COLUMN     "reviewsNeeded" INTEGER;

-- AlterTable
ALTER TABLE "PanelMember" ADD COLUMN     "orderSeed" INTEGER NOT NULL DEFAULT (floor((random() * (2147483647)::double precision)))::integer,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "extraMasks" TEXT[],
ADD COLUMN     "masksCheckedAt" TIMESTAMPTZ(3),
ADD COLUMN     "masksCheckedOf" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Review" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "excusedAt" TIMESTAMPTZ(3),
ADD COLUMN     "excusedById" UUID,
ADD COLUMN     "recognisedAt" TIMESTAMPTZ(3),
ADD COLUMN     "recognisedNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Rating" ADD COLUMN     "confidence" "Confidence" NOT NULL DEFAULT 'MEDIUM';

-- CreateTable
CREATE TABLE "RatingRevision" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "ratingId" UUID NOT NULL,
    "stage" "RevisionStage" NOT NULL,
    "fromLevel" INTEGER,
    "toLevel" INTEGER,
    "reason" TEXT NOT NULL,
    "revisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RatingRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Calibration" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "templateKey" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Calibration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Debrief" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "startedById" UUID NOT NULL,
    "secondsPerPoint" INTEGER NOT NULL DEFAULT 300,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Debrief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DebriefPoint" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "debriefId" UUID NOT NULL,
    "outcomeId" UUID NOT NULL,
    "criterionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "result" "DebriefResult",
    "seconds" INTEGER NOT NULL DEFAULT 0,
    "settledAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DebriefPoint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RatingRevision_organizationId_ratingId_revisedAt_idx" ON "RatingRevision"("organizationId", "ratingId", "revisedAt");

-- CreateIndex
CREATE UNIQUE INDEX "RatingRevision_organizationId_id_key" ON "RatingRevision"("organizationId", "id");

-- CreateIndex
CREATE INDEX "Calibration_organizationId_memberId_idx" ON "Calibration"("organizationId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Calibration_organizationId_id_key" ON "Calibration"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Calibration_memberId_templateKey_key" ON "Calibration"("memberId", "templateKey");

-- CreateIndex
CREATE INDEX "Debrief_organizationId_openingId_idx" ON "Debrief"("organizationId", "openingId");

-- CreateIndex
CREATE INDEX "Debrief_organizationId_startedById_idx" ON "Debrief"("organizationId", "startedById");

-- CreateIndex
CREATE UNIQUE INDEX "Debrief_organizationId_id_key" ON "Debrief"("organizationId", "id");

-- CreateIndex
CREATE INDEX "DebriefPoint_organizationId_outcomeId_idx" ON "DebriefPoint"("organizationId", "outcomeId");

-- CreateIndex
CREATE INDEX "DebriefPoint_organizationId_criterionId_idx" ON "DebriefPoint"("organizationId", "criterionId");

-- CreateIndex
CREATE UNIQUE INDEX "DebriefPoint_organizationId_id_key" ON "DebriefPoint"("organizationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DebriefPoint_debriefId_outcomeId_criterionId_key" ON "DebriefPoint"("debriefId", "outcomeId", "criterionId");

-- CreateIndex
CREATE INDEX "Review_organizationId_excusedById_idx" ON "Review"("organizationId", "excusedById");

-- CreateIndex
CREATE UNIQUE INDEX "Rating_organizationId_id_key" ON "Rating"("organizationId", "id");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_organizationId_excusedById_fkey" FOREIGN KEY ("organizationId", "excusedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RatingRevision" ADD CONSTRAINT "RatingRevision_organizationId_ratingId_fkey" FOREIGN KEY ("organizationId", "ratingId") REFERENCES "Rating"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calibration" ADD CONSTRAINT "Calibration_organizationId_memberId_fkey" FOREIGN KEY ("organizationId", "memberId") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Debrief" ADD CONSTRAINT "Debrief_organizationId_openingId_fkey" FOREIGN KEY ("organizationId", "openingId") REFERENCES "Opening"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Debrief" ADD CONSTRAINT "Debrief_organizationId_startedById_fkey" FOREIGN KEY ("organizationId", "startedById") REFERENCES "Member"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DebriefPoint" ADD CONSTRAINT "DebriefPoint_organizationId_debriefId_fkey" FOREIGN KEY ("organizationId", "debriefId") REFERENCES "Debrief"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebriefPoint" ADD CONSTRAINT "DebriefPoint_organizationId_outcomeId_fkey" FOREIGN KEY ("organizationId", "outcomeId") REFERENCES "Outcome"("organizationId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DebriefPoint" ADD CONSTRAINT "DebriefPoint_organizationId_criterionId_fkey" FOREIGN KEY ("organizationId", "criterionId") REFERENCES "Criterion"("organizationId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What Prisma cannot express.
ALTER TABLE "Opening" ADD CONSTRAINT "Opening_reviewsNeeded_range" CHECK ("reviewsNeeded" BETWEEN 1 AND 50),
  ADD CONSTRAINT "Opening_hiddenFields_least" CHECK ("hiddenFields" @> ARRAY['NAME', 'CONTACT', 'SCHOOL', 'CERTIFICATES']::"BlindField"[]);
ALTER TABLE "Review" ADD CONSTRAINT "Review_confirmed_after_submitted" CHECK ("confirmedAt" IS NULL OR "submittedAt" IS NOT NULL),
  ADD CONSTRAINT "Review_excused_by_somebody" CHECK (("excusedAt" IS NULL) = ("excusedById" IS NULL));
ALTER TABLE "RatingRevision" ADD CONSTRAINT "RatingRevision_levels_range" CHECK ("fromLevel" BETWEEN 0 AND 4 AND "toLevel" BETWEEN 0 AND 4),
  ADD CONSTRAINT "RatingRevision_changes" CHECK ("fromLevel" IS DISTINCT FROM "toLevel"),
  ADD CONSTRAINT "RatingRevision_reason" CHECK ("reason" <> '');
ALTER TABLE "Debrief" ADD CONSTRAINT "Debrief_secondsPerPoint_range" CHECK ("secondsPerPoint" BETWEEN 30 AND 3600);
ALTER TABLE "DebriefPoint" ADD CONSTRAINT "DebriefPoint_seconds_range" CHECK ("seconds" >= 0);

-- Reviews handed in before there was a step for the certificates: their reviewers saw them and changed nothing.
UPDATE "Review" SET "confirmedAt" = "submittedAt" WHERE "submittedAt" IS NOT NULL;
