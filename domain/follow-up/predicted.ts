import { fisherInterval } from "@/domain/follow-up/fisher-interval";
import { OVERALL } from "@/domain/follow-up/questions";
import { type Pair, rankCorrelation } from "@/domain/follow-up/rank-correlation";

/** Fewer pairs say nothing: with ten, the range of no link at all still reaches from −.55 to .55. */
export const FEWEST_PAIRS = 10;

/** One person: the support there was on a criterion when it was decided, 0–1, and how it went, 0–4. */
export interface FollowedPair {
  readonly key: string;
  readonly name: string;
  readonly support: number;
  readonly answer: number;
}

/** What the support on one criterion said about how it went. */
export interface Predicted {
  readonly key: string;
  readonly name: string;
  readonly pairs: readonly Pick<FollowedPair, "support" | "answer">[];
  readonly standing: "enough" | "too few" | "all alike";
  /** Spearman's, −1 to 1; null unless there is enough. */
  readonly correlation: number | null;
  readonly range: { readonly low: number; readonly high: number } | null;
}

function varies(values: readonly number[]): boolean {
  return new Set(values).size > 1;
}

function predictedOf(key: string, followed: readonly FollowedPair[]): Predicted {
  const pairs = followed.map(({ support, answer }) => ({ support, answer }));
  const name = followed.at(-1)?.name ?? key;
  const none = { key, name, pairs, correlation: null, range: null };
  if (pairs.length < FEWEST_PAIRS) return { ...none, standing: "too few" };
  const isTold = varies(pairs.map((pair) => pair.support)) && varies(pairs.map((pair) => pair.answer));
  const correlation = rankCorrelation(pairs.map(({ support, answer }): Pair => [support, answer]));
  if (!isTold || correlation === undefined) return { ...none, standing: "all alike" };
  return { ...none, standing: "enough", correlation, range: fisherInterval(correlation, pairs.length) };
}

/**
 * What predicted what: for each criterion the pairs of support and answer, and their rank correlation once there are ten that
 * differ. In the order in which criteria first occur, all in all last; a criterion has the name it had last. Nothing here goes back into a
 * score.
 */
export function predictedChart(followed: readonly FollowedPair[]): Predicted[] {
  const keys = [...new Set(followed.map(({ key }) => key))];
  const last = keys.filter((key) => key === OVERALL);
  return [...keys.filter((key) => key !== OVERALL), ...last].map((key) => {
    return predictedOf(
      key,
      followed.filter((pair) => pair.key === key),
    );
  });
}
