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
  scores.forEach(({ support }, index) => {
    keys[index] = Math.floor(Math.max(0, 1 - support) * steps) * room + index;
  });
  keys.sort();
  const sorted = Array.from(keys, (key) => scores[key % room] as Score);
  let start = 0;
  while (start < count) {
    const cut = Math.floor((keys[start] as number) / room);
    let end = start + 1;
    while (end < count && Math.floor((keys[end] as number) / room) === cut) end++;
    if (end - start > 1) sortPart(sorted, start, end);
    start = end;
  }
  return sorted;
}

function sortPart<Score extends Supported>(sorted: Score[], start: number, end: number): void {
  const part = sorted.slice(start, end).sort(bySupport);
  part.forEach((score, index) => {
    sorted[start + index] = score;
  });
}
