import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Placeable } from "@/domain/scoring/bands";
import type { Policy } from "@/domain/scoring/policy";
import type { CriterionMeasures } from "@/domain/scoring/weigh-measures";

/** Where one row of the columns stands under some weights. Support is 0–1; its range is `rangeOf`'s. */
export interface Standing extends Placeable {
  /** Index into the columns. */
  readonly row: number;
}

/** D and its variance of one row, in the order of the policy's criteria. */
export function measuresOf(columns: RankingColumns, row: number, policy: Policy): CriterionMeasures[] {
  return policy.criteria.map(({ id }) => ({
    demonstrated: columns.measures[id]?.demonstrated[row] ?? 0,
    variance: columns.measures[id]?.variance[row] ?? 0,
  }));
}
