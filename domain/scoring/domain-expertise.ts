import { HIGHEST_LEVEL } from "./levels";
import { meanLevel } from "./rating";

/** X, 0–1: mean of the reviewers' 0–4 ratings of how well a candidate knows the field, over 4; 0 if unrated. Example: 3 and 2 give .625. */
export function domainExpertiseOf(ratings: readonly number[]): number {
  return ratings.length === 0 ? 0 : meanLevel(ratings) / HIGHEST_LEVEL;
}
