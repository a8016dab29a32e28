/** How often each side is measured; an odd number, so that the median is one of them. */
export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Measures two things by turns, five rounds each after one round to warm up, so that whatever else the machine does falls
 * on both. Answers the medians, in whatever unit the two measure.
 */
export async function alternate(
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number; theirs: number }> {
  await ours();
  await theirs();
  const measured = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    measured.ours.push(await ours());
    measured.theirs.push(await theirs());
  }
  return { ours: median(measured.ours), theirs: median(measured.theirs) };
}

/** Milliseconds one call takes, as the mean of `times` calls. */
export async function millisecondsOf(call: () => Promise<unknown>, times: number): Promise<number> {
  const began = performance.now();
  for (let time = 0; time < times; time++) await call();
  return (performance.now() - began) / times;
}
