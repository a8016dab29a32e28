import { z } from "zod";
import { day, instant, uuid } from "@/domain/export/record-candidate";
import { FOLLOW_UP_KINDS } from "@/domain/follow-up/follow-up-kind";
import { CONFIDENCES } from "@/domain/scoring/confidence";

const level = z.int().min(0).max(4).nullable().describe("0 to 4; null is “no evidence”, which is not zero.");

const revisionRecord = z.strictObject({
  stage: z.enum(["AFTER_CERTIFICATES", "DISCUSSION"]),
  from: level,
  to: level,
  reason: z.string(),
  at: instant,
  by: z.string(),
});

const ratingRecord = z.strictObject({
  outcomeId: uuid,
  criterionKey: z.string(),
  level: level.describe("What counts now."),
  firstLevel: level.describe("The level given independently, before certificates and discussion."),
  note: z.string(),
  confidence: z.enum(CONFIDENCES),
  revisions: z.array(revisionRecord).describe("Every change since, the earliest first."),
});

/** A review that was handed in and is open to whoever exports. */
export const reviewRecord = z.strictObject({
  id: uuid,
  memberId: uuid,
  reviewer: z.string(),
  submittedAt: instant,
  domainExpertise: z.int().min(0).max(4).nullable(),
  note: z.string(),
  ratings: z.array(ratingRecord),
});

export const scoreRecord = z.strictObject({
  support: z.number().describe("0 to 1: how well the evidence supports the criteria."),
  low: z.number(),
  high: z.number(),
  isRated: z.boolean(),
  scoringVersion: z.string(),
  computedAt: instant,
});

export const followUpRecord = z.strictObject({
  id: uuid,
  decisionId: uuid,
  kind: z.enum(FOLLOW_UP_KINDS),
  startsOn: day,
  dueOn: day,
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  note: z.string(),
  answers: z.array(
    z.strictObject({ criterionKey: z.string(), level: level.describe("Null is “cannot tell”.") }),
  ),
});

export type ReviewRecord = z.infer<typeof reviewRecord>;
export type FollowUpRecord = z.infer<typeof followUpRecord>;
