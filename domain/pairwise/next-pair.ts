import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { fnv1a } from "@/domain/fnv";
import { type BradleyTerry, bradleyTerry } from "./bradley-terry";
import type { AnsweredPair, ShownPair } from "./pair-answer";
import { pairCounts, winsOf } from "./pair-counts";
import { pairInformation } from "./pair-information";

/** A pair to be asked for, and whether the lot chose it or what its answer would teach. */
export interface NextPair extends ShownPair {
  readonly isRandom: boolean;
}

/** Of each voter's pairs at least this many tenths are drawn by lot, at every moment. */
const RANDOM_TENTHS = 3;
/** Pairs that would teach the same but for rounding. */
const ALIKE = 1e-9;

type Pair = readonly [string, string];
type Random = (size: number) => number;

const keyOf = (one: string, other: string) => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** The pairs asked for least often so far, in the order of ids: none comes again before all have come. */
function leastAsked(ids: readonly string[], asked: readonly ShownPair[]): Pair[] {
  const times = new Map<string, number>();
  for (const { leftId, rightId } of asked) {
    const key = keyOf(leftId, rightId);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const pairs = ids.flatMap((one, place) => ids.slice(place + 1).map((other): Pair => [one, other]));
  const timesOf = ([one, other]: Pair) => times.get(keyOf(one, other)) ?? 0;
  const least = Math.min(...pairs.map(timesOf));
  return pairs.filter((pair) => timesOf(pair) === least);
}

/** Those whose answer would teach the most, by what this voter has answered alone. */
function mostTelling(pairs: readonly Pair[], ids: readonly string[], asked: readonly AnsweredPair[]): Pair[] {
  const fitted = bradleyTerry(winsOf(ids, pairCounts(ids, asked))) as BradleyTerry;
  const places = new Map(ids.map((id, place) => [id, place]));
  const told = pairs.map(([one, other]) =>
    pairInformation(fitted, places.get(one) as number, places.get(other) as number),
  );
  const most = Math.max(...told);
  return pairs.filter((_, place) => (told[place] as number) >= most - ALIKE);
}

/** Whoever stood at the left more often than the other goes right; else the other way round than last time, else by lot. */
function withSides([one, other]: Pair, asked: readonly ShownPair[], random: Random): ShownPair {
  const lead = (id: string) =>
    asked.reduce((sum, { leftId, rightId }) => sum + Number(leftId === id) - Number(rightId === id), 0);
  const difference = lead(one) - lead(other);
  const last = asked.findLast(({ leftId, rightId }) => keyOf(leftId, rightId) === keyOf(one, other));
  const isOneLeft = difference === 0 ? (last ? last.leftId !== one : random(2) === 0) : difference < 0;
  return isOneLeft ? { leftId: one, rightId: other } : { leftId: other, rightId: one };
}

/**
 * The pair to ask one voter next, from what this voter was asked and answered alone, so that nothing of others shows in it;
 * undefined where there are no two. Mostly the pair that would teach the most; at every moment at least 30 % are drawn by lot,
 * as choosing by what is known already makes strengths look better separated than they are (Bramley & Vitello 2019, Assessment
 * in Education 26, 43–58). The same seed, ids and answers give the same pair, whatever the order of the ids. Sides balance out:
 * nobody stands at the left much more often than at the right.
 */
export function nextPair(
  ids: readonly string[],
  asked: readonly AnsweredPair[],
  seed: number,
): NextPair | undefined {
  const sorted = [...new Set(ids)].sort();
  if (sorted.length < 2) return undefined;
  const generator = xoroshiro128plus(fnv1a(`${seed}\n${asked.length}`) | 0);
  const random: Random = (size) => uniformInt(generator, 0, size - 1);
  const drawn = asked.filter(({ isRandom }) => isRandom).length;
  const isRandom = 10 * drawn < RANDOM_TENTHS * (asked.length + 1);
  const fresh = leastAsked(sorted, asked);
  const open = isRandom ? fresh : mostTelling(fresh, sorted, asked);
  const chosen = open[random(open.length)] as Pair;
  return { ...withSides(chosen, asked, random), isRandom };
}

/** The seed of one voter's pairs, from the round's own: two voters are not asked the same pairs in the same order. */
export function voterSeed(roundSeed: number, memberId: string): number {
  return fnv1a(`${roundSeed}\n${memberId}`);
}
