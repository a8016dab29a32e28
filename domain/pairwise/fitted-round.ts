import { type BradleyTerry, bradleyTerry } from "./bradley-terry";
import { type PairCount, winsOf } from "./pair-counts";

/** The strengths of the people of a round, in the order of their ids. */
export interface FittedRound {
  readonly ids: readonly string[];
  readonly fitted: BradleyTerry;
  /** How many choices of one over another went into it, "cannot tell" not being one. */
  readonly choices: number;
  readonly cannotTell: number;
  /** Who was chosen or passed over at least once; of anybody else nothing is known. */
  readonly compared: ReadonlySet<string>;
}

/** Strengths with the prior N(0, 1), from what was answered about some people. The order of ids and counts does not matter. */
export function fitRound(applicationIds: readonly string[], counts: readonly PairCount[]): FittedRound {
  const ids = [...new Set(applicationIds)].sort();
  const known = counts.filter(({ oneId, otherId }) => ids.includes(oneId) && ids.includes(otherId));
  const chosen = known.filter(({ one, other }) => one + other > 0);
  return {
    ids,
    fitted: bradleyTerry(winsOf(ids, known)) as BradleyTerry,
    choices: known.reduce((sum, { one, other }) => sum + one + other, 0),
    cannotTell: known.reduce((sum, { cannotTell }) => sum + cannotTell, 0),
    compared: new Set(chosen.flatMap(({ oneId, otherId }) => [oneId, otherId])),
  };
}
