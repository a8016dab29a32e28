import type { ComparedCandidate, ComparedOutcome } from "@/domain/comparison/comparison-answer";
import { printTree } from "@/domain/comparison/printed-points";
import type { SourceShare } from "@/domain/scoring/candidate-score";

export type SourceKind = "outcome" | "unchecked" | "credential" | "synergy";

/** One source of a criterion's points. */
export interface CriterionSource {
  readonly key: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** The outcome it is, for drawing its evidence and levels. */
  readonly outcome: ComparedOutcome | null;
  /** As printed; the sources of a side sum to its points. */
  readonly points: number;
  /** Before rounding, for drawing. */
  readonly exact: number;
}

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
type Unprinted = Omit<CriterionSource, "points">;

function sourceOf(share: SourceShare, candidate: ComparedCandidate, key: string): Unprinted | undefined {
  if (share.source === "credential") {
    const credential = candidate.credentials.find(({ id }) => id === share.id);
    if (!credential || share.alone === 0) return undefined;
    return { key: share.id, kind: "credential", title: credential.title, outcome: null, exact: share.alone };
  }
  const outcome = candidate.outcomes.find(({ id }) => id === share.id);
  if (!outcome || (share.direct === 0 && !outcome.levels[key])) return undefined;
  const kind = outcome.checked ? "outcome" : "unchecked";
  return { key: share.id, kind, title: outcome.title, outcome, exact: share.direct };
}

const KIND_ORDER: readonly SourceKind[] = ["outcome", "unchecked", "credential", "synergy"];

function sourcesOf(candidate: ComparedCandidate, key: string): Unprinted[] {
  const shares = candidate.score.criteria[key]?.contributions ?? [];
  const sources = shares.flatMap((share) => sourceOf(share, candidate, key) ?? []);
  const synergy = shares.reduce((sum, share) => sum + share.synergy, 0);
  if (synergy > 0) {
    sources.push({ key: "synergy", kind: "synergy", title: "Put to use", outcome: null, exact: synergy });
  }
  return sources.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || b.exact - a.exact);
}

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
  const columns = candidates.map((candidate) => {
    const sources = criteria.map(({ key }) => sourcesOf(candidate, key));
    const shares = sources.map((list) => list.map(({ exact }) => exact));
    return { candidate, sources, printed: printTree(candidate.score.support, shares) };
  });
  const rows = criteria.map(({ key, name, weight }, index): CriterionRow => {
    const sides = columns.map(({ candidate, sources, printed }): CriterionSide => {
      const list = sources[index] ?? [];
      return {
        state: stateOf(candidate, key),
        points: printed.criteria[index] ?? 0,
        sources: list.map((one, at) => ({ ...one, points: printed.sources[index]?.[at] ?? 0 })),
      };
    });
    return { key, name, upTo: weight * 100, sides };
  });
  return { rows, totals: columns.map(({ printed }) => printed.total) };
}
