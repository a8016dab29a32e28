import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";
import { ln } from "@/domain/scoring/logarithm";

const TWO_TO_32 = 4_294_967_296;
/** A seed of few bits takes the generator some steps to spread. */
const WARMING_UP = 32;

/** Where randomness comes from: sequences of one seed that never meet, so that weights do not depend on values. */
export interface RandomStreams {
  readonly weights: JumpableRandomGenerator;
  readonly values: JumpableRandomGenerator;
  readonly confidence: JumpableRandomGenerator;
}

/** The streams of a seed, which is any whole number. */
export function randomStreams(seed: number): RandomStreams {
  const weights = xoroshiro128plus(seed);
  for (let step = 0; step < WARMING_UP; step++) weights.next();
  const values = weights.clone();
  values.jump();
  const confidence = values.clone();
  confidence.jump();
  return { weights, values, confidence };
}

/** How the criteria of a draw lie in memory: rows of four or eight, what is left over at 0. */
export function widthOf(criteria: number): 4 | 8 {
  if (criteria < 1 || criteria > 8) throw new RangeError("there are one to eight criteria");
  return criteria <= 4 ? 4 : 8;
}

/**
 * Weights drawn uniformly from all that are ≥ 0 and sum to 1, one row of `widthOf(criteria)` a draw: exponential variables over
 * their sum (Devroye 1986, Non-Uniform Random Variate Generation, ch. V.2).
 */
export function fillWeights(
  into: Float64Array,
  draws: number,
  criteria: number,
  generator: JumpableRandomGenerator,
): void {
  const width = widthOf(criteria);
  for (let draw = 0; draw < draws; draw++) {
    const row = draw * width;
    let sum = 0;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const waited = -ln(((generator.next() >>> 0) + 0.5) / TWO_TO_32);
      into[row + criterion] = waited;
      sum += waited;
    }
    for (let criterion = 0; criterion < criteria; criterion++) {
      into[row + criterion] = (into[row + criterion] as number) / sum;
    }
  }
}
