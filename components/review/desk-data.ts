import type { StoredAnswer } from "@/domain/review-draft";
import { pairKey } from "@/domain/review-progress";
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
  const ratings = desk.ratings.map((rating) => {
    return [pairKey(rating), { level: rating.level, note: rating.note, version: rating.version }] as const;
  });
  return { ...Object.fromEntries(ratings), [OVERALL]: { level: domainExpertise, note, version } };
}
