import { type CriterionSource, candidateSources } from "@/domain/comparison/candidate-sources";
import type { ComparedCandidate } from "@/domain/comparison/comparison-answer";

/** What one candidate has on one criterion. */
export interface CriterionSide {
  /** "rated"; "no-evidence" where reviewers looked and found none; "unrated" where nobody has looked. */
  readonly state: "rated" | "no-evidence" | "unrated";
  readonly points: number;
  readonly sources: readonly CriterionSource[];
}

export interface CriterionRow {
  readonly key: string;
  readonly name: string;
  /** The most a criterion can give: its weight in points. */
  readonly upTo: number;
  /** In the order of the candidates. */
  readonly sides: readonly CriterionSide[];
}

export interface ComparisonRows {
  readonly rows: readonly CriterionRow[];
  /** Printed support per candidate; the printed points of the rows sum to it. */
  readonly totals: readonly number[];
}

type Criterion = { readonly key: string; readonly name: string; readonly weight: number };

function stateOf(candidate: ComparedCandidate, key: string): CriterionSide["state"] {
  if (candidate.score.criteria[key]?.isRated) return "rated";
  return candidate.outcomes.some(({ levels }) => levels[key]) ? "no-evidence" : "unrated";
}

/**
 * Where each candidate's points come from: a row per criterion, split into outcomes, certificates and what was put to use.
 * Printed figures add up level by level: sources to the criterion, criteria to the support.
 */
export function criterionRows(
  criteria: readonly Criterion[],
  candidates: readonly ComparedCandidate[],
): ComparisonRows {
  const columns = candidates.map((candidate) => ({ candidate, printed: candidateSources(candidate) }));
  const rows = criteria.map(({ key, name, weight }): CriterionRow => {
    const sides = columns.map(({ candidate, printed }): CriterionSide => {
      const { points = 0, sources = [] } = printed.criteria.get(key) ?? {};
      return { state: stateOf(candidate, key), points, sources };
    });
    return { key, name, upTo: weight * 100, sides };
  });
  return { rows, totals: columns.map(({ printed }) => printed.total) };
}
