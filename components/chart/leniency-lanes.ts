/** The scale reaches at least so many levels to either side, so that small leans look small. */
const LEAST_REACH = 0.5;
/** Half the scale in per cent, so that labels at its ends stay inside. */
const HALF = 38;

/** Leans, in levels, as places 0–100 on a scale with 0 in the middle. `lenientPlaces([-0.25, 0])` is `[31, 50]`. */
export function lenientPlaces(leans: readonly number[]): number[] {
  const reach = Math.max(LEAST_REACH, ...leans.map(Math.abs));
  return leans.map((lean) => 50 + (lean / reach) * HALF);
}

/**
 * How many lines below the scale each label is written, so that no two on one line are nearer than `apart`.
 * `labelLanes([40, 50, 70], 15)` is `[0, 1, 0]`.
 */
export function labelLanes(places: readonly number[], apart: number): number[] {
  const lastIn: number[] = [];
  const lanes = places.map(() => 0);
  const inOrder = [...places.keys()].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  for (const index of inOrder) {
    const at = places[index] as number;
    const free = lastIn.findIndex((last) => at - last >= apart);
    const lane = free === -1 ? lastIn.length : free;
    lastIn[lane] = at;
    lanes[index] = lane;
  }
  return lanes;
}
