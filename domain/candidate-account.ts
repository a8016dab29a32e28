import { printParts } from "@/domain/comparison/printed-points";
import type { CandidateScore, SourceShare } from "@/domain/scoring/candidate-score";

/** One source's printed points. */
export interface AccountEntry {
  readonly id: string;
  readonly points: number;
}

/** How a printed support adds up: every outcome by itself, then what certificates add alone and because they were put to use. */
export interface Account {
  readonly total: number;
  /** Checked outcomes, the largest first, then those nobody has checked. */
  readonly outcomes: readonly AccountEntry[];
  readonly checked: number;
  readonly alone: number;
  readonly synergy: number;
  /** alone + synergy */
  readonly certificates: number;
  /** By certificate, in the order of the score. */
  readonly credentials: readonly (AccountEntry & { readonly alone: number; readonly synergy: number })[];
  /** By criterion, in the order given: its points, and the certificates' two parts of them. */
  readonly criteria: readonly (AccountEntry & { readonly alone: number; readonly synergy: number })[];
}

/** Sums of tenths without the dust of binary fractions. */
function tenths(...values: number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 10) / 10;
}

function partsOf(sources: readonly SourceShare[]): { alone: number; synergy: number } {
  let alone = 0;
  let synergy = 0;
  for (const source of sources) {
    alone += source.alone;
    synergy += source.synergy;
  }
  return { alone, synergy };
}

/**
 * The printed account of a score, in points of one decimal that add up to the printed support in every direction.
 * An outcome is shown with its direct part; the whole synergy stands with the certificates that were put to use.
 */
export function accountOf(
  score: CandidateScore,
  checkedIds: ReadonlySet<string>,
  criterionKeys: readonly string[],
): Account {
  const total = Number((score.support * 100).toFixed(1));
  const ofOutcomes = score.contributions
    .filter(({ source }) => source === "outcome")
    .sort((a, b) => Number(checkedIds.has(b.id)) - Number(checkedIds.has(a.id)) || b.direct - a.direct);
  const ofCredentials = score.contributions.filter(({ source }) => source === "credential");
  const all = partsOf(score.contributions);
  const printed = printParts([...ofOutcomes.map(({ direct }) => direct), all.alone, all.synergy], total);
  const outcomes = ofOutcomes.map(({ id }, index) => ({ id, points: printed[index] ?? 0 }));
  const [alone = 0, synergy = 0] = printed.slice(-2);
  // Half of the synergy stands with the outcomes; a certificate is shown with all that its use adds.
  const aloneBy = printParts(
    ofCredentials.map((one) => one.alone),
    alone,
  );
  const synergyBy = printParts(
    ofCredentials.map((one) => 2 * one.synergy),
    synergy,
  );
  const scores = criterionKeys.map((key) => score.criteria[key]);
  const pointsBy = printParts(
    scores.map((one) => one?.points ?? 0),
    total,
  );
  const parts = scores.map((one) => partsOf(one?.contributions ?? []));
  const aloneOn = printParts(
    parts.map((one) => one.alone),
    alone,
  );
  const synergyOn = printParts(
    parts.map((one) => one.synergy),
    synergy,
  );
  return {
    total,
    outcomes,
    checked: tenths(...outcomes.filter(({ id }) => checkedIds.has(id)).map(({ points }) => points)),
    alone,
    synergy,
    certificates: tenths(alone, synergy),
    credentials: ofCredentials.map(({ id }, index) => {
      const own = { alone: aloneBy[index] ?? 0, synergy: synergyBy[index] ?? 0 };
      return { id, points: tenths(own.alone, own.synergy), ...own };
    }),
    criteria: criterionKeys.map((id, index) => {
      return { id, points: pointsBy[index] ?? 0, alone: aloneOn[index] ?? 0, synergy: synergyOn[index] ?? 0 };
    }),
  };
}
