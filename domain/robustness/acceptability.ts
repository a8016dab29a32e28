import { confidenceFactor } from "./confidence-factor";
import { type AcceptabilityProblem, prepare } from "./prepared";
import { randomStreams } from "./random-weights";
import { type RankShares, rankAcceptability } from "./rank-acceptability";

export interface AcceptabilityOptions {
  /** Any whole number; the same one gives the same answer, whatever the order of the alternatives. */
  readonly seed: number;
  readonly draws: number;
  /** How many ranks are told apart, from the first; the last one holds all lower ones too. All, if left out. */
  readonly ranks?: number;
  /** For how many of those most often first the confidence factor is found. All, if left out. */
  readonly mostConfidences?: number;
}

/** What one alternative achieves, and how often its central weights put it first; null where they were not asked. */
export interface Acceptance extends RankShares {
  readonly confidence: number | null;
}

/** Where in the whole, 0–1, the drawing begins and ends where values are uncertain; where they are certain, it is all. */
const DRAWING = { from: 0.1, to: 0.8 };

/**
 * Stochastic multicriteria acceptability (scoring.md, "Would the order flip?"): rank shares, central weights and confidence
 * factors. A generator that yields how far it is, 0–1, and may be left at any time; answers in the order of the problem's ids.
 * Example: `runToEnd(acceptability(problem, { seed: 1, draws: 10_000 }))`.
 */
export function* acceptability(
  problem: AcceptabilityProblem,
  { seed, draws, ranks = problem.ids.length, mostConfidences = problem.ids.length }: AcceptabilityOptions,
): Generator<number, Acceptance[]> {
  const preparing = prepare(problem);
  let step = preparing.next();
  for (; !step.done; step = preparing.next()) yield (DRAWING.from * step.value) / problem.ids.length;
  const prepared = step.value;
  const { from, to } = prepared.atoms ? DRAWING : { from: 0, to: 1 };
  const drawing = rankAcceptability(prepared, { seed, draws, ranks });
  let drawn = drawing.next();
  for (; !drawn.done; drawn = drawing.next()) yield from + ((to - from) * drawn.value) / draws;
  const shares = drawn.value;
  const generator = randomStreams(seed).confidence;
  const asked = mostOftenFirst(shares, mostConfidences);
  const confidences = new Map<string, number>();
  for (const place of asked) {
    const { id, centralWeights: weights } = shares[place] as RankShares;
    if (weights === null) continue;
    confidences.set(id, confidenceFactor(prepared, { place, weights }, { draws, generator }));
    yield to + ((1 - to) * confidences.size) / asked.length;
  }
  const answers = new Map(
    shares.map((one) => [one.id, { ...one, confidence: confidences.get(one.id) ?? null }]),
  );
  return problem.ids.map((id) => answers.get(id) as Acceptance);
}

/** The places of those most often first, in the order of places. */
function mostOftenFirst(shares: readonly RankShares[], most: number): number[] {
  const firstOf = (place: number) => shares[place]?.shares[0] ?? 0;
  return shares
    .map((_, place) => place)
    .sort((one, other) => firstOf(other) - firstOf(one) || one - other)
    .slice(0, most)
    .sort((one, other) => one - other);
}

/** Runs a generator to its end and answers what it returns. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
