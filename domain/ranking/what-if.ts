import { type RankedTable, rankTable } from "@/domain/ranking/ranked-table";
import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { type Weights, withWeights } from "@/domain/ranking/trial-weights";
import { weighColumns } from "@/domain/ranking/weigh-columns";
import type { Policy } from "@/domain/scoring/policy";

/** A table under other weights, with the policy it stands under. */
export interface WhatIf {
  readonly policy: Policy;
  readonly table: RankedTable;
}

/** The table as it would be under `weights`, each row with the places it moved since `setTable`: what a slider moves. */
export function whatIf(
  columns: RankingColumns,
  setPolicy: Policy,
  weights: Weights,
  setTable: RankedTable,
): WhatIf {
  const policy = withWeights(setPolicy, weights);
  return { policy, table: rankTable(columns, weighColumns(columns, policy), policy, setTable) };
}
