import { bootstrapAlpha, type Interval } from "./alpha-bootstrap";
import { type FirstLevel, ratedTableOf } from "./first-level";
import { intraclassCorrelations } from "./intraclass-correlation";
import { krippendorffAlpha } from "./krippendorff-alpha";
import { LEAST_CO_RATED, type PairAgreement, pairAgreements } from "./pair-agreement";
import { pairableUnits } from "./rating-table";

/** How far the reviewers of an opening agree on one criterion. */
export interface CriterionAgreement {
  readonly criterionId: string;
  /** Outcomes that two or more gave a level on it. */
  readonly coRated: number;
  /** `TOO_FEW` below ten of them; `ALL_ALIKE` where every level is the same, so that there is nothing to agree on. */
  readonly standing: "TOO_FEW" | "ALL_ALIKE" | "MEASURED";
  /** Krippendorff's α, ordinal; null unless measured. */
  readonly alpha: number | null;
  /** Null also where the draws vary too rarely to say. */
  readonly range: Interval | null;
  /** ICC(2,k), how far the mean of all raters would repeat; null unless all rated everything. */
  readonly together: number | null;
  readonly pairs: readonly PairAgreement[];
}

/** The agreement on one criterion from its first levels alone; `seed` is of the bootstrap. */
export function criterionAgreement(
  criterionId: string,
  levels: readonly FirstLevel[],
  seed: number,
): CriterionAgreement {
  const rated = ratedTableOf(levels.filter((one) => one.criterionId === criterionId));
  const coRated = pairableUnits(rated.table).length;
  const nothing = { alpha: null, range: null, together: null, pairs: [] };
  if (coRated < LEAST_CO_RATED) return { criterionId, coRated, standing: "TOO_FEW", ...nothing };
  const alpha = krippendorffAlpha(rated.table);
  if (alpha === undefined) return { criterionId, coRated, standing: "ALL_ALIKE", ...nothing };
  return {
    criterionId,
    coRated,
    standing: "MEASURED",
    alpha,
    range: bootstrapAlpha(rated.table, { seed }) ?? null,
    together: intraclassCorrelations(rated.table)?.["icc(2,k)"] ?? null,
    pairs: pairAgreements(rated),
  };
}
