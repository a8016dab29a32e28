import { fnv1a } from "@/domain/fnv";
import type { ReviewOrder } from "@/domain/review-order/effective-order";

/** How an opening is reviewed. */
export interface ReviewingSettings {
  /** Null: by criterion from three candidates on. */
  readonly reviewOrder: ReviewOrder | null;
  /** "2026-11-24", or null. */
  readonly reviewDueOn: string | null;
  /** How many reviews of a candidate open it to its panel; null: all. */
  readonly reviewsNeeded: number | null;
  readonly hidesEmployer: boolean;
  readonly hidesDates: boolean;
  readonly requiresCalibration: boolean;
}

/** A number that stands for the settings, 1 to 2³¹, so that a stale save is refused and edits of the brief are none. */
export function reviewingVersion(settings: ReviewingSettings): number {
  const { reviewOrder, reviewDueOn, reviewsNeeded, hidesEmployer, hidesDates, requiresCalibration } =
    settings;
  const values = [reviewOrder, reviewDueOn, reviewsNeeded, hidesEmployer, hidesDates, requiresCalibration];
  return (fnv1a(JSON.stringify(values)) >>> 1) + 1;
}

/** How reviewing stands when its settings are changed, for the person who changes them. */
export interface ReviewingStanding {
  /** Somebody has begun to rate. */
  readonly hasBegun: boolean;
  /** Reviews of this opening are still closed to this person. */
  readonly isSealed: boolean;
}

/**
 * Why this person cannot let reviewers see more than before, or null. Asked first whether they rate here themselves, so that
 * the answer tells nobody who does whether others have begun.
 */
export function whyNotShown({ hasBegun, isSealed }: ReviewingStanding): string | null {
  if (isSealed)
    return "Whoever has reviews here still closed to them cannot show more: somebody else has to.";
  if (hasBegun)
    return "Rating has begun, so what is hidden stays hidden: everybody rates with the same in sight.";
  return null;
}

/**
 * Why this person cannot lower how many reviews open a candidate, or null. Lowering is otherwise free at any time: nobody
 * sees others' ratings before their own review is in, whatever the number. But who waits for the panel could count it out.
 */
export function whyNotFewer({ isSealed }: ReviewingStanding): string | null {
  return isSealed
    ? "Whoever has reviews here still closed to them cannot lower this: somebody else has to."
    : null;
}

type Refusals = Partial<Record<keyof ReviewingSettings, string>>;

/** What of a change this person may not make, by field, with the reason. */
export function refusedSettings(
  from: ReviewingSettings,
  to: ReviewingSettings,
  standing: ReviewingStanding,
): Refusals {
  const refusals: Refusals = {};
  const shown = whyNotShown(standing);
  const fewer = whyNotFewer(standing);
  for (const key of ["hidesEmployer", "hidesDates"] as const) {
    if (shown && from[key] && !to[key]) refusals[key] = shown;
  }
  const isFewer = (to.reviewsNeeded ?? Infinity) < (from.reviewsNeeded ?? Infinity);
  if (fewer && isFewer) refusals.reviewsNeeded = fewer;
  return refusals;
}
