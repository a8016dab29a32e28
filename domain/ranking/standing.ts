import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import type { Placeable } from "@/domain/scoring/bands";
import type { Policy } from "@/domain/scoring/policy";
import type { CriterionMeasures } from "@/domain/scoring/weigh-measures";

/** Where one row of the columns stands under some weights. Support is 0–1; its range is `rangeOf`'s. */
export interface Standing extends Placeable {
  /** Index into the columns. */
  readonly row: number;
}

/** Every row as stored: with the weights that were set. */
export function setStandings(columns: RankingColumns): Standing[] {
  return columns.applicationId.map((id, row) => ({
    id,
    row,
    isRated: columns.isRated[row] ?? false,
    support: columns.support[row] ?? 0,
    sd: columns.sd[row] ?? 0,
  }));
}

/** The same rows weighed anew under `policy`, exactly as the server would store them. */
export function weighedStandings(columns: RankingColumns, policy: Policy): Standing[] {
  const { support, sd } = weighColumns(columns, policy);
  return columns.applicationId.map((id, row) => ({
    id,
    row,
    isRated: columns.isRated[row] ?? false,
    support: support[row] ?? 0,
    sd: sd[row] ?? 0,
  }));
}

/** D and its variance of one row, in the order of the policy's criteria. */
export function measuresOf(columns: RankingColumns, row: number, policy: Policy): CriterionMeasures[] {
  return policy.criteria.map(({ id }) => ({
    demonstrated: columns.measures[id]?.demonstrated[row] ?? 0,
    variance: columns.measures[id]?.variance[row] ?? 0,
  }));
}
