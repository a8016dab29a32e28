import { probabilityAhead } from "./ahead";
import { byId } from "./by-id";
import type { Estimate } from "./support-beta";
import { AHEAD_FROM } from "./verdict";

/** Precise enough, tenfold, to see on which side of 80 % most pairs are. */
const ROUGHLY = 2e-3;

/** What of a score decides its place. */
export type Placeable = Estimate & { readonly id: string; readonly isRated: boolean };

/** Candidates between whom it is too close to call, seen from the best of them; they share places `first` to `last`. */
export type Band<Score extends Placeable> = {
  readonly first: number;
  readonly last: number;
  /** "1–3", or "4" where one stands alone. */
  readonly places: string;
  /** By support, best first. */
  readonly scores: readonly Score[];
};

export type Ranking<Score extends Placeable> = {
  readonly bands: readonly Band<Score>[];
  /** Nothing rated yet: no place, which is not the last one. In the order of ids. */
  readonly unplaced: readonly Score[];
};

/** Highest support first; equal ones in the order of ids. */
export function bySupport(first: Placeable, second: Placeable): number {
  return second.support - first.support || byId(first, second);
}

/**
 * Ranks candidates in bands: a band starts at its best candidate and holds everyone below that one is not ahead of by 80 %.
 * `priorSupport` as in the policy. Example: three close candidates and one far behind take places 1–3 and 4.
 */
export function rankInBands<Score extends Placeable>(
  scores: readonly Score[],
  priorSupport: number,
): Ranking<Score> {
  let rest = scores.filter(({ isRated }) => isRated).sort(bySupport);
  const bands: Band<Score>[] = [];
  let placed = 0;
  while (rest.length > 0) {
    const best = rest[0] as Score;
    const band: Score[] = [];
    const behind: Score[] = [];
    for (const score of rest)
      (score !== best && isAhead(best, score, priorSupport) ? behind : band).push(score);
    const first = placed + 1;
    placed += band.length;
    bands.push({
      first,
      last: placed,
      places: first === placed ? `${first}` : `${first}–${placed}`,
      scores: band,
    });
    rest = behind;
  }
  return { bands, unplaced: scores.filter(({ isRated }) => !isRated).sort(byId) };
}

/** Whether one is ahead of another with at least 80 %: from the support alone, else roughly, else exactly. */
export function isAhead(first: Estimate, second: Estimate, priorSupport: number): boolean {
  const lead = first.support - second.support;
  const variance = first.sd * first.sd + second.sd * second.sd;
  if (isFarAhead(lead, variance)) return true;
  const roughly = probabilityAhead(first, second, priorSupport, ROUGHLY);
  if (Math.abs(roughly - AHEAD_FROM) > 10 * ROUGHLY) return roughly > AHEAD_FROM;
  return probabilityAhead(first, second, priorSupport) >= AHEAD_FROM;
}

/** Cantelli's inequality, P(difference ≤ 0) ≤ variance/(variance + lead²), proves most leads without an integral. */
function isFarAhead(lead: number, variance: number): boolean {
  return lead > 0 && variance <= (1 - AHEAD_FROM) * (variance + lead * lead);
}
