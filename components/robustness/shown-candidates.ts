import { shortNames } from "@/domain/comparison/short-names";
import type { Acceptance } from "@/domain/robustness/acceptability";
import { dominanceOf } from "@/domain/robustness/dominance";
import type { RankingProblem } from "@/domain/robustness/ranking-problem";
import type { RobustnessResult } from "@/domain/robustness/robustness-run";
import type { Winning } from "@/domain/robustness/winner-acceptability";

/** How many candidates are listed; all of them are counted. */
export const MOST_SHOWN = 40;

/** One candidate of the chart. */
export interface ShownCandidate {
  readonly id: string;
  readonly name: string;
  /** What they are called in a sentence. */
  readonly called: string;
  readonly accepted: Acceptance;
  readonly weightsAlone: Winning;
}

/** Those who come first most often, then those with the best mean rank. */
export function shownCandidates(problem: RankingProblem, result: RobustnessResult): ShownCandidate[] {
  const { accepted, weightsAlone } = result;
  const places = problem.ids.map((_, place) => place);
  places.sort((one, other) => {
    const [first, second] = [accepted[one], accepted[other]] as [Acceptance, Acceptance];
    return (second.shares[0] ?? 0) - (first.shares[0] ?? 0) || first.meanRank - second.meanRank;
  });
  const shown = places.slice(0, MOST_SHOWN);
  const called = shortNames(shown.map((place) => problem.names[place] ?? ""));
  return shown.map((place, index) => ({
    id: problem.ids[place] ?? "",
    name: problem.names[place] ?? "",
    called: called[index] ?? "",
    accepted: accepted[place] as Acceptance,
    weightsAlone: weightsAlone[place] ?? { first: 0, centralWeights: null },
  }));
}

/** Somebody among those with most support, and who is nowhere behind them and somewhere ahead. */
export interface ShownDominated {
  readonly id: string;
  readonly name: string;
  readonly called: string;
  /** The best few by what they are called, and how many there are in all. */
  readonly by: readonly string[];
  readonly count: number;
}

const MOST_NAMED = 3;

/** Who leads whom on every criterion, for those with most support, in the order of the ranking. */
export function shownDominance(problem: RankingProblem): ShownDominated[] {
  const places = problem.ids.map((_, place) => place).slice(0, MOST_SHOWN);
  const found = dominanceOf(problem.supports, places);
  const called = shortNames(places.map((place) => problem.names[place] ?? ""));
  return found.map(({ place, by }) => ({
    id: problem.ids[place] ?? "",
    name: problem.names[place] ?? "",
    called: called[place] ?? "",
    by: by.slice(0, MOST_NAMED).map((rival) => called[rival] ?? problem.names[rival] ?? ""),
    count: by.length,
  }));
}
