import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Standing } from "@/domain/ranking/standing";
import { type Interval, intervalOf } from "@/domain/scoring/interval";
import type { Policy } from "@/domain/scoring/policy";

/** The range, 0–1, that holds the support of one row 9 times in 10: as stored where it stands as stored, else found anew. */
export function rangeOf(columns: RankingColumns, standing: Standing, policy: Policy): Interval {
  const { row, support, sd } = standing;
  const [low, high] = [columns.low[row], columns.high[row]];
  const isAsStored = support === columns.support[row] && sd === columns.sd[row];
  if (isAsStored && low !== undefined && high !== undefined) return { low, high };
  return intervalOf(standing, policy.parameters.priorSupport);
}
