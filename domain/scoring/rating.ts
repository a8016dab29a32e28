import type { Parameters } from "./parameters";

/** l, 0–4: the mean of the levels that reviewers gave (formula 5); at least one rating. Example: 3, 3 and 2 give 8/3. */
export function meanLevel(ratings: readonly number[]): number {
  let sum = 0;
  for (const rating of ratings) sum += rating;
  return sum / ratings.length;
}

/**
 * s², in levels²: variance of one rating, the expected noise counting as `ratingNoisePriorWeight` observations:
 * (weight · noise² + Σ(rating − l)²)/(weight + n − 1). Ratings come in rising order.
 * Example: one rating has the expected .49; 1, 2 and 3 have (2 · .49 + 2)/4 = .745.
 */
export function ratingVariance(ratings: readonly number[], level: number, parameters: Parameters): number {
  const { ratingNoise, ratingNoisePriorWeight } = parameters;
  let squares = 0;
  for (const rating of ratings) squares += (rating - level) * (rating - level);
  const observed = ratingNoisePriorWeight * ratingNoise * ratingNoise + squares;
  return observed / (ratingNoisePriorWeight + ratings.length - 1);
}
