import { type Estimate, supportBeta } from "@/domain/scoring/support-beta";

/** A value that is not known for sure: it runs from `from` to `to` as X ~ Beta(a, b) runs from 0 to 1. */
export interface BetaMeasure {
  readonly a: number;
  readonly b: number;
  readonly from: number;
  readonly to: number;
}

/** What one alternative is worth on one criterion: a number, or how it is spread. */
export type Measure = number | BetaMeasure;

/**
 * The support of one criterion as a measure of its mean and sd: the Beta that the ranking uses (support-beta.ts), mapped back by
 * (x − a)/(1 − a), so that both are kept; the number itself where nothing is uncertain. Its low end may lie below 0.
 * Example: support .3, sd 0 is .3.
 */
export function supportMeasure(estimate: Estimate, priorSupport: number): Measure {
  if (estimate.sd === 0) return estimate.support;
  const beta = supportBeta(estimate, priorSupport);
  if (!beta) return estimate.support;
  return { a: beta.a, b: beta.b, from: -priorSupport / (1 - priorSupport), to: 1 };
}

/** The mean of a measure. Example: of Beta(1, 3) from 0 to 1: .25. */
export function meanOf(measure: Measure): number {
  if (typeof measure === "number") return measure;
  const { a, b, from, to } = measure;
  return from + ((to - from) * a) / (a + b);
}

/** The standard deviation of a measure; 0 of a number. Example: of Beta(1, 3) from 0 to 1: .1936. */
export function sdOf(measure: Measure): number {
  if (typeof measure === "number") return 0;
  const { a, b, from, to } = measure;
  const sum = a + b;
  return Math.abs(to - from) * Math.sqrt((a / sum) * (b / sum) * (1 / (sum + 1)));
}
