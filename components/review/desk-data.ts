import type { StoredAnswer } from "@/domain/review-answer";
import { pairKey } from "@/domain/review-progress";
import { NEUTRAL_CONFIDENCE } from "@/domain/scoring/confidence";
import type { RouterOutputs } from "@/lib/trpc-client";

type DeskAnswer = RouterOutputs["review"]["get"];

/** A review that can be worked on. */
export type Desk = Extract<DeskAnswer, { state: "RATING" }>;
export type DeskOutcome = Desk["outcomes"][number];
export type DeskCriterion = Desk["criteria"][number];

/** The name under which domain expertise and the overall note are kept, beside the ratings' own. */
export const OVERALL = "overall";

/** What the server has stored of a review, by question. */
export function storedAnswersOf(desk: Desk): Record<string, StoredAnswer> {
  const { domainExpertise, note, version } = desk.notes;
  const ratings = desk.ratings.map(({ outcomeId, criterionId, ...answer }) => {
    return [pairKey({ outcomeId, criterionId }), answer] as const;
  });
  const overall = { level: domainExpertise, note, confidence: NEUTRAL_CONFIDENCE, version };
  return { ...Object.fromEntries(ratings), [OVERALL]: overall };
}
