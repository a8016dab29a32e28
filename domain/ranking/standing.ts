import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Placeable } from "@/domain/scoring/bands";
import type { Policy } from "@/domain/scoring/policy";
import { type CriterionMeasures, weighMeasures } from "@/domain/scoring/weigh-measures";

/** Where one row of the columns stands under some weights. Support and range are 0–1. */
export interface Standing extends Placeable {
  /** Index into the columns. */
  readonly row: number;
  readonly low: number;
  readonly high: number;
}

/** Every row as stored: with the weights that were set. */
export function setStandings(columns: RankingColumns): Standing[] {
  return columns.applicationId.map((id, row) => ({
    id,
    row,
    isRated: columns.isRated[row] ?? false,
    support: columns.support[row] ?? 0,
    low: columns.low[row] ?? 0,
    high: columns.high[row] ?? 0,
    sd: columns.sd[row] ?? 0,
  }));
}

/** The same rows weighed anew under `policy`, exactly as the server would store them. */
export function weighedStandings(columns: RankingColumns, policy: Policy): Standing[] {
  return columns.applicationId.map((id, row) => {
    const strength = columns.credentialStrength[row] ?? 0;
    const { support, low, high, sd } = weighMeasures(measuresOf(columns, row, policy), strength, policy);
    return { id, row, isRated: columns.isRated[row] ?? false, support, low, high, sd };
  });
}

/** D and its variance of one row, in the order of the policy's criteria. */
export function measuresOf(columns: RankingColumns, row: number, policy: Policy): CriterionMeasures[] {
  return policy.criteria.map(({ id }) => ({
    demonstrated: columns.measures[id]?.demonstrated[row] ?? 0,
    variance: columns.measures[id]?.variance[row] ?? 0,
  }));
}
