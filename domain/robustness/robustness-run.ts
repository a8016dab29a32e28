import { type Acceptance, acceptability } from "./acceptability";
import type { AcceptabilityProblem } from "./prepared";
import { type Winning, winnerAcceptability } from "./winner-acceptability";

/** What a run is given; plain data, so that it can be sent to a worker. */
export interface RobustnessRequest {
  readonly problem: AcceptabilityProblem;
  /** Support by criterion, 0–1, as it stands. */
  readonly supports: readonly (readonly number[])[];
  readonly seed: number;
  readonly draws: number;
}

/** By candidate, in the order of the problem. */
export interface RobustnessResult {
  readonly seed: number;
  readonly draws: number;
  /** Over all weights and all readings of the evidence. */
  readonly accepted: readonly Acceptance[];
  /** Over all weights, taking every support as it stands. */
  readonly weightsAlone: readonly Winning[];
}

/** Ranks that are told apart; whoever is lower is "lower". */
const RANKS = 6;
/** As many as are shown. */
const MOST_CONFIDENCES = 40;

/** Weightings tried in one go, without a report meanwhile. */
const MOST_ALONE = 10_000;

/** All that the screen shows of how robust an order is; yields how far it is, 0–1, and may be left at any time. */
export function* robustnessRun(request: RobustnessRequest): Generator<number, RobustnessResult> {
  const { problem, supports, seed, draws } = request;
  const weightsAlone = winnerAcceptability(supports, { seed, draws: Math.min(draws, MOST_ALONE) });
  const options = { seed, draws, ranks: RANKS, mostConfidences: MOST_CONFIDENCES };
  const accepted = yield* acceptability(problem, options);
  return { seed, draws, accepted, weightsAlone };
}
