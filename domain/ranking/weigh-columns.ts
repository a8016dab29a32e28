import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Policy, ResolvedCriterion } from "@/domain/scoring/policy";
import { criterionSupport } from "@/domain/scoring/support";
import { criterionSd, supportVariance } from "@/domain/scoring/uncertainty";

/** Support, 0–1, and its standard deviation, one entry per row. */
export interface WeighedColumns {
  readonly support: ArrayLike<number>;
  readonly sd: ArrayLike<number>;
}

/**
 * Every row weighed under `policy`, to the last bit as `weighMeasures` does it, column by column and without the range, which
 * only the few rows on screen need: so that ten thousand rows follow a slider.
 */
export function weighColumns(columns: RankingColumns, policy: Policy): WeighedColumns {
  const { standaloneCredentialShare, criterionCorrelation } = policy.parameters;
  const rows = columns.applicationId.length;
  const { criteria } = policy;
  const demonstrated = criteria.map(({ id }) => columns.measures[id]?.demonstrated ?? []);
  const variance = criteria.map(({ id }) => columns.measures[id]?.variance ?? []);
  const weightedSds = criteria.map(() => 0);
  const support = new Float64Array(rows);
  const sd = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const strength = columns.credentialStrength[row] ?? 0;
    let sum = 0;
    for (let index = 0; index < criteria.length; index++) {
      const { weight, ceiling } = criteria[index] as ResolvedCriterion;
      const shown = demonstrated[index]?.[row] ?? 0;
      const spread = variance[index]?.[row] ?? 0;
      sum += weight * criterionSupport(ceiling, shown, strength, standaloneCredentialShare);
      weightedSds[index] = weight * criterionSd(ceiling, strength, standaloneCredentialShare, spread);
    }
    support[row] = sum;
    sd[row] = Math.sqrt(supportVariance(weightedSds, criterionCorrelation));
  }
  return { support, sd };
}
