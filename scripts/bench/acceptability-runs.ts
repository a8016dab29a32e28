import type { Measure } from "@/domain/robustness/measure";
import { prepare } from "@/domain/robustness/prepared";
import { randomStreams } from "@/domain/robustness/random-weights";
import { rankAcceptability } from "@/domain/robustness/rank-acceptability";
import { winnerAcceptability } from "@/domain/robustness/winner-acceptability";

// Runs in a page of a browser, or in Node where there is none: nothing of either is used here.

const DRAWS = 10_000;
const CANDIDATES = 1000;
const CRITERIA = 8;
const ROUNDS = 5;
const TWO_TO_32 = 4_294_967_296;

/** Values between 0 and 1 that have nothing to do with one another. */
function values(): number[][] {
  const { values: generator } = randomStreams(7);
  return Array.from({ length: CANDIDATES }, () =>
    Array.from({ length: CRITERIA }, () => (generator.next() >>> 0) / TWO_TO_32),
  );
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function millisecondsOf(call: () => number): number {
  const began = performance.now();
  if (!(call() > 0)) throw new Error("Nobody is ever first.");
  return performance.now() - began;
}

/** First places and whole rankings of 1,000 candidates under 10,000 weightings: medians in milliseconds, by turns. */
export function acceptabilityRuns(): { winner: number; ranks: number } {
  const table = values();
  const problem = {
    ids: table.map((_, place) => String(place).padStart(4, "0")),
    measures: table as Measure[][],
  };
  const prepared = toEnd(prepare(problem));
  const winner = () => winnerAcceptability(table, { seed: 1, draws: DRAWS })[0]?.first ?? -1;
  const ranks = () => {
    const shares = toEnd(rankAcceptability(prepared, { seed: 1, draws: DRAWS, ranks: CANDIDATES }));
    return shares[0]?.meanRank ?? -1;
  };
  const times = { winner: [] as number[], ranks: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const took = { winner: millisecondsOf(() => winner() + 1), ranks: millisecondsOf(ranks) };
    if (round === 0) continue;
    times.winner.push(took.winner);
    times.ranks.push(took.ranks);
  }
  return { winner: median(times.winner), ranks: median(times.ranks) };
}

function toEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
