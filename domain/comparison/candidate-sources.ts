import type { ComparedCandidate, ComparedOutcome } from "@/domain/comparison/comparison-answer";
import { printTable } from "@/domain/comparison/printed-table";
import type { SourceShare } from "@/domain/scoring/candidate-score";

export type SourceKind = "outcome" | "unchecked" | "credential" | "synergy";

/** One source of a criterion's points. */
export interface CriterionSource {
  /** The id of the outcome or certificate; "synergy" for what was put to use. */
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

/** Where a candidate's points come from, as printed everywhere. */
export interface CandidateSources {
  readonly total: number;
  /** By the criterion's key. */
  readonly criteria: ReadonlyMap<
    string,
    { readonly points: number; readonly sources: readonly CriterionSource[] }
  >;
  /** By the source's key, over all criteria. */
  readonly sources: ReadonlyMap<string, number>;
}

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

/**
 * What a candidate's support is made of, in the figures that the balance, the criteria and the difference all print: whichever way
 * they are summed, they add up. On a criterion outcomes come first, then certificates and what was put to use.
 */
export function candidateSources(candidate: ComparedCandidate): CandidateSources {
  const { support, criteria } = candidate.score;
  const keys = Object.keys(criteria);
  const unprinted = keys.map((key) => sourcesOf(candidate, key));
  const printed = printTable(support, unprinted);
  const rows = keys.map((key, index) => {
    const cells = printed.cells[index] ?? [];
    const sources = (unprinted[index] ?? []).map((one, at) => ({ ...one, points: cells[at] ?? 0 }));
    return [key, { points: printed.criteria[index] ?? 0, sources }] as const;
  });
  return { total: printed.total, criteria: new Map(rows), sources: printed.sources };
}
