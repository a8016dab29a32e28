import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";
import { ATOMS } from "./beta-atoms";
import type { Prepared } from "./prepared";

/** Draws scored at once; a multiple of four, as one random number picks four values. */
export const BLOCK = 128;

/**
 * Scores a block of draws of alternatives that are not certain: alternative `i` in draw `d` at `scores[d·count + i]`. One
 * alternative after the other, so that only its own values are looked up meanwhile.
 */
export function scoreDraws(
  { ids, criteria, values }: Prepared,
  atoms: Float32Array,
  weights: Float64Array,
  generator: JumpableRandomGenerator,
  scores: Float64Array,
): void {
  const { width } = values;
  const count = ids.length;
  const sums = new Float64Array(BLOCK);
  for (let i = 0; i < count; i++) {
    sums.fill(0);
    for (let criterion = 0; criterion < criteria; criterion++) {
      const start = (i * criteria + criterion) * ATOMS;
      for (let draw = 0, w = criterion; draw < BLOCK; draw += 4, w += 4 * width) {
        const picks = generator.next();
        const one = atoms[start + (picks & 255)] as number;
        const two = atoms[start + ((picks >>> 8) & 255)] as number;
        const three = atoms[start + ((picks >>> 16) & 255)] as number;
        const four = atoms[start + (picks >>> 24)] as number;
        (sums[draw] as number) += (weights[w] as number) * one;
        (sums[draw + 1] as number) += (weights[w + width] as number) * two;
        (sums[draw + 2] as number) += (weights[w + 2 * width] as number) * three;
        (sums[draw + 3] as number) += (weights[w + 3 * width] as number) * four;
      }
    }
    for (let draw = 0; draw < BLOCK; draw++) scores[draw * count + i] = sums[draw] as number;
  }
}
