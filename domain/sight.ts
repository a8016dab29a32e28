/** What one member has to do with the reviewing of one application. */
export interface ReviewDuty {
  /** On the opening's panel to review. */
  readonly isReviewing: boolean;
  /** Has handed in a review of this application. */
  readonly hasSubmitted: boolean;
}

/**
 * Whether a member has no review of this application still to hand in: only then may they see its name, certificates,
 * ratings, score, place or anything counted from them (promises 4 and 8).
 * `isUnsealed({ isReviewing: true, hasSubmitted: false })` is false.
 */
export function isUnsealed(duty: ReviewDuty): boolean {
  return !duty.isReviewing || duty.hasSubmitted;
}
