import { LEAST_REVIEWS } from "./least-reviews";
import { studentQuantile } from "./student-quantile";

/** How one confirmed review's levels moved between handing in and the certificates. */
export interface ReviewShift {
  /** Ratings with a level before and after; "no evidence" is none. */
  readonly ratings: number;
  /** Sum of after − before, in levels. */
  readonly sum: number;
  readonly raised: number;
  readonly lowered: number;
  /** From "no evidence" to a level or back: counted, and in no mean. */
  readonly crossed: number;
}

/** How far ratings moved once certificates were shown. */
export interface CertificateEffect {
  readonly reviews: number;
  readonly ratings: number;
  readonly raised: number;
  readonly lowered: number;
  readonly crossed: number;
  /** Mean change in levels with the range that holds 9 times in 10; null where reviews are too few to say. */
  readonly change: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

const OUTSIDE = 0.1;

/**
 * Mean change of level over all ratings of confirmed reviews, its range from the spread between reviews, not ratings, as what
 * one reviewer does to one candidate's ratings hangs together: the ratio estimator of Cochran (1977), Sampling Techniques,
 * 2.11 and 6.3: variance n/(n − 1)·Σ(sum − mean·ratings)²/(Σ ratings)², times Student's t with n − 1 degrees.
 * Example: ten reviews of four ratings, in one of which one was raised by one level: .025, from −.021 to .071.
 */
export function certificateEffect(shifts: readonly ReviewShift[]): CertificateEffect {
  const total = (pick: (shift: ReviewShift) => number) => shifts.reduce((sum, one) => sum + pick(one), 0);
  const counts = {
    reviews: shifts.length,
    ratings: total(({ ratings }) => ratings),
    raised: total(({ raised }) => raised),
    lowered: total(({ lowered }) => lowered),
    crossed: total(({ crossed }) => crossed),
  };
  const rated = shifts.filter(({ ratings }) => ratings > 0);
  if (rated.length < LEAST_REVIEWS) return { ...counts, change: null };
  const mean = total(({ sum }) => sum) / counts.ratings;
  const squares = rated.reduce((sum, one) => sum + (one.sum - mean * one.ratings) ** 2, 0);
  const error = Math.sqrt((squares * rated.length) / (rated.length - 1)) / counts.ratings;
  const reach = error * studentQuantile(OUTSIDE, rated.length - 1);
  return { ...counts, change: { mean, low: mean - reach, high: mean + reach } };
}
