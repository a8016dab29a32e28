import { drawnApplications } from "@/domain/review-order/drawn-applications";
import type { ReviewOrder } from "@/domain/review-order/effective-order";
import { type Pair, passOrder } from "@/domain/review-progress";

/** One application to rate, with its outcomes in the order they are read. */
export interface PathApplication {
  readonly applicationId: string;
  readonly outcomeIds: readonly string[];
}

/** One thing to answer on the way through an opening. */
export interface PathStep extends Pair {
  readonly applicationId: string;
}

/**
 * Every answer one reviewer gives in an opening, in order. By criterion: one criterion at a time through all candidates,
 * met in another order each time. By application: one candidate after the other. Both hold the same pairs, so changing the
 * order loses nothing. `criterionIds` are in the rubric's order.
 */
export function reviewPath(
  order: ReviewOrder,
  seed: number,
  criterionIds: readonly string[],
  applications: readonly PathApplication[],
): PathStep[] {
  const stepsOf = ({ applicationId, outcomeIds }: PathApplication, criteria: readonly string[]) =>
    passOrder(outcomeIds, criteria).map((pair) => ({ applicationId, ...pair }));
  if (order === "BY_APPLICATION") {
    return drawnApplications(seed, null, applications).flatMap((it) => stepsOf(it, criterionIds));
  }
  return criterionIds.flatMap((criterionId) =>
    drawnApplications(seed, criterionId, applications).flatMap((it) => stepsOf(it, [criterionId])),
  );
}
