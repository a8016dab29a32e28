import type { OpeningStatus } from "@/domain/opening";

/** The way of an opening, in five steps. */
export const STAGES = ["Brief", "Evidence", "Reviews", "Compare", "Decide"] as const;
export type Stage = (typeof STAGES)[number];

interface Facts {
  readonly status: OpeningStatus;
  readonly candidates: number;
  /** Candidates of whom at least one outcome was entered. */
  readonly withOutcomes: number;
  readonly reviewers: number;
  /** Reviews handed in: everybody's, or only one's own where the others' must not show. */
  readonly submitted: number;
  readonly isAllIn: boolean;
  /** Whether somebody is ahead of all others. */
  readonly hasLeader: boolean;
}

/**
 * How far an opening has come. Reviews have their turn once most candidates have something to rate. A person with a review
 * to hand in sees the same stage whatever the others did, as only their own reviews count for them.
 */
export function stageOf(facts: Facts): Stage {
  const { status, candidates, withOutcomes, reviewers, submitted, isAllIn, hasLeader } = facts;
  if (status === "DRAFT") return "Brief";
  if (status === "DECIDED") return "Decide";
  if (isAllIn) return hasLeader ? "Decide" : "Compare";
  const isRateable = reviewers > 0 && candidates > 0 && withOutcomes * 2 > candidates;
  return submitted > 0 || isRateable ? "Reviews" : "Evidence";
}
