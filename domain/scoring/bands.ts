import { aheadOfMany } from "./ahead-of-many";
import { bestFirst } from "./best-first";
import { byId } from "./by-id";
import { isFarAhead } from "./is-ahead";
import type { Estimate } from "./support-beta";

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

/** How many of those below `best`, sorted by support, could be too close to it, were they all as unsure as the most unsure. */
function closeTo(best: Placeable, sorted: readonly Placeable[], widest: number): number {
  const variance = best.sd * best.sd + widest * widest;
  let [close, far] = [0, sorted.length];
  while (close < far) {
    const middle = (close + far) >> 1;
    if (isFarAhead(best.support - (sorted[middle] as Placeable).support, variance)) far = middle;
    else close = middle + 1;
  }
  return close;
}

/**
 * Ranks candidates in bands: a band starts at its best candidate and holds everyone below that one is not ahead of by 80 %.
 * `priorSupport` as in the policy. Example: three close candidates and one far behind take places 1–3 and 4.
 */
export function rankInBands<Score extends Placeable>(
  scores: readonly Score[],
  priorSupport: number,
): Ranking<Score> {
  let rest = bestFirst(scores.filter(({ isRated }) => isRated));
  const widest = rest.reduce((most, { sd }) => Math.max(most, sd), 0);
  const bands: Band<Score>[] = [];
  let placed = 0;
  while (rest.length > 0) {
    const best = rest[0] as Score;
    const band: Score[] = [];
    const behind: Score[] = [];
    const isBehind = aheadOfMany(best, priorSupport);
    const close = closeTo(best, rest, widest);
    for (let index = 0; index < close; index++) {
      const score = rest[index] as Score;
      (index > 0 && isBehind(score) ? behind : band).push(score);
    }
    const first = placed + 1;
    placed += band.length;
    bands.push({
      first,
      last: placed,
      places: first === placed ? `${first}` : `${first}–${placed}`,
      scores: band,
    });
    rest = behind.concat(rest.slice(close));
  }
  return { bands, unplaced: scores.filter(({ isRated }) => !isRated).sort(byId) };
}
