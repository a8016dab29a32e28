import { byId } from "./by-id";

type Supported = { readonly id: string; readonly support: number };

/** 2⁵²: whole numbers up to here are exact. */
const EXACT = 4_503_599_627_370_496;

/** Highest support first; equal ones in the order of ids. */
export function bySupport(first: Supported, second: Supported): number {
  return second.support - first.support || byId(first, second);
}

/**
 * The scores sorted by `bySupport`; thousands of them in a fraction of the time, as what is sorted is one number each: the
 * support, 0–1, cut to as many bits as leave room for the place it came from. Where cut supports are equal, the scores are compared.
 */
export function bestFirst<Score extends Supported>(scores: readonly Score[]): Score[] {
  const count = scores.length;
  let room = 1;
  while (room < count) room *= 2;
  const steps = EXACT / room;
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const { support } = scores[index] as Score;
    keys[index] = Math.floor(Math.max(0, 1 - support) * steps) * room + index;
  }
  keys.sort();
  const sorted: Score[] = [];
  let start = 0;
  let cutBefore = Number.NaN;
  for (let place = 0; place < count; place++) {
    const key = keys[place] as number;
    const cut = Math.floor(key / room);
    if (cut !== cutBefore) {
      if (place - start > 1) sortPart(sorted, start, place);
      start = place;
      cutBefore = cut;
    }
    sorted.push(scores[key - cut * room] as Score);
  }
  if (count - start > 1) sortPart(sorted, start, count);
  return sorted;
}

function sortPart<Score extends Supported>(sorted: Score[], start: number, end: number): void {
  const part = sorted.slice(start, end).sort(bySupport);
  part.forEach((score, index) => {
    sorted[start + index] = score;
  });
}
