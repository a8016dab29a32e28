/** What one member has to do with the reviewing of one application, and how far the panel is with it. */
export interface ReviewDuty {
  /** On the opening's panel to review. */
  readonly isReviewing: boolean;
  /** Has handed in a review of this application. */
  readonly hasSubmitted: boolean;
  /** Has since been shown the certificates and said what they change. */
  readonly hasConfirmed: boolean;
  /** Taken off this application, and owes no review of it. */
  readonly isExcused: boolean;
  /** Confirmed reviews of this application by people who are to review it. */
  readonly reviewsIn: number;
  /** How many of those open it to the panel; see `reviewsNeeded`. */
  readonly reviewsNeeded: number;
}

/**
 * How many confirmed reviews open an application to its panel: as many as the opening asks for (null: all), never more
 * than there are people to write one. `reviewers` leaves out who was excused from it and whose account is closed.
 * `reviewsNeeded(null, 3)` is 3; `reviewsNeeded(2, 1)` is 1.
 */
export function reviewsNeeded(set: number | null, reviewers: number): number {
  return Math.min(set ?? reviewers, reviewers);
}

/**
 * Whether nothing of this application can sway this member's review any more, so that they may see its name, certificates,
 * other people's ratings, score, place or anything counted from them (promises 4 and 8): they have none to write, or have
 * said what the certificates change, and as many others have as the opening asks for.
 * `isUnsealed({ isReviewing: true, hasSubmitted: true, hasConfirmed: true, isExcused: false, reviewsIn: 1, reviewsNeeded: 2 })` is false.
 */
export function isUnsealed(duty: ReviewDuty): boolean {
  if (!duty.isReviewing) return true;
  const isDone = duty.isExcused || (duty.hasSubmitted && duty.hasConfirmed);
  return isDone && duty.reviewsIn >= duty.reviewsNeeded;
}
