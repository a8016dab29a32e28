/** Where a mark stands, 0–100, and how many lines below the scale its label is written. */
export interface LenientMark {
  readonly at: number;
  readonly lane: number;
}

/** The scale reaches at least so many levels to either side, so that small leans look small. */
const LEAST_REACH = 0.5;
/** Half the scale in per cent, so that labels at its ends stay inside. */
const HALF = 35;
/** Labels nearer than this, in per cent of the width, would touch on a phone. */
const APART = 29;

/**
 * Leans, in levels, as places on a scale with 0 in the middle; of labels that would touch, the later ones go down a line.
 * `lenientMarks([-0.2, 0.2])` stands them at 36 and 64, the second one line down.
 */
export function lenientMarks(leans: readonly number[]): LenientMark[] {
  const reach = Math.max(LEAST_REACH, ...leans.map(Math.abs));
  const places = leans.map((lean) => 50 + (lean / reach) * HALF);
  const lastIn: number[] = [];
  const lanes = new Map<number, number>();
  const byPlace = [...places.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  for (const index of byPlace) {
    const at = places[index] as number;
    const free = lastIn.findIndex((last) => at - last >= APART);
    const lane = free === -1 ? lastIn.length : free;
    lastIn[lane] = at;
    lanes.set(index, lane);
  }
  return places.map((at, index) => ({ at, lane: lanes.get(index) ?? 0 }));
}
