/** One candidate after the other, or one criterion at a time across all candidates. */
export const REVIEW_ORDERS = ["BY_CRITERION", "BY_APPLICATION"] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** From how many candidates on an opening that sets no order is reviewed by criterion. */
export const BY_CRITERION_FROM = 3;

/**
 * The order an opening is reviewed in: the one it sets, else by criterion from three candidates on. Count everybody the
 * reviewer rates there, handed in or not, so that the order does not change on the way. `effectiveOrder(null, 3)` is
 * "BY_CRITERION".
 */
export function effectiveOrder(set: ReviewOrder | null, candidateCount: number): ReviewOrder {
  return set ?? (candidateCount >= BY_CRITERION_FROM ? "BY_CRITERION" : "BY_APPLICATION");
}
