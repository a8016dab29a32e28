import { countWord } from "@/domain/ranking/count-word";

/** One thing to answer: how well one outcome supports one criterion. */
export interface Pair {
  readonly outcomeId: string;
  readonly criterionId: string;
}

/** The name of a pair, for looking it up. `pairKey({ outcomeId: "o", criterionId: "c" })` is "o.c". */
export function pairKey(pair: Pair): string {
  return `${pair.outcomeId}.${pair.criterionId}`;
}

/** Every pair in the order of a review: one criterion at a time, through all outcomes. */
export function passOrder(outcomeIds: readonly string[], criterionIds: readonly string[]): Pair[] {
  return criterionIds.flatMap((criterionId) => outcomeIds.map((outcomeId) => ({ outcomeId, criterionId })));
}

/** The pairs that still have no answer, in the order of a review. It can be handed in when there are none. */
export function unansweredPairs(
  outcomeIds: readonly string[],
  criterionIds: readonly string[],
  ratings: readonly Pair[],
): Pair[] {
  const answered = new Set(ratings.map(pairKey));
  return passOrder(outcomeIds, criterionIds).filter((pair) => !answered.has(pairKey(pair)));
}

/** How many outcomes have an answer on one criterion. */
export function answeredOn(criterionId: string, ratings: readonly Pair[]): number {
  return ratings.filter((rating) => rating.criterionId === criterionId).length;
}

/** Seconds one rating takes as long as nothing is known of a person's own pace. */
export const USUAL_SECONDS = 40;

const FEWEST_GAPS = 8;
const LONGEST_GAP_SECONDS = 300;

/**
 * Seconds one rating takes a person: the median time between their consecutive ratings, pauses of more than five
 * minutes left out, or 40 when there are fewer than eight such times. `instants` are milliseconds, in any order.
 * `secondsPerRating([0, 40_000])` is 40.
 */
export function secondsPerRating(instants: readonly number[]): number {
  const sorted = [...instants].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((instant, index) => (instant - (sorted[index] ?? instant)) / 1000)
    .filter((gap) => gap >= 1 && gap <= LONGEST_GAP_SECONDS)
    .sort((a, b) => a - b);
  if (gaps.length < FEWEST_GAPS) return USUAL_SECONDS;
  const upper = gaps[gaps.length >> 1] ?? USUAL_SECONDS;
  const lower = gaps[(gaps.length - 1) >> 1] ?? USUAL_SECONDS;
  return Math.round((upper + lower) / 2);
}

/** Whole minutes that so many ratings take, at least 1 while one is left. `minutesFor(6, 40)` is 4. */
export function minutesFor(ratings: number, seconds: number): number {
  return Math.ceil((ratings * seconds) / 60);
}

const MINUTES_SAID = 90;

/** Minutes as a sentence says them, whole hours from an hour and a half on: `sayMinutes(236)` is "four hours". */
export function sayMinutes(minutes: number): string {
  if (minutes < MINUTES_SAID) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  return `${countWord(Math.round(minutes / 60))} hours`;
}

/** The same in a column: `shortMinutes(17)` is "17 min", `shortMinutes(236)` is "4 h". */
export function shortMinutes(minutes: number): string {
  return minutes < MINUTES_SAID ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
