import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { measuresOf } from "@/domain/ranking/standing";
import type { Policy } from "@/domain/scoring/policy";
import { weighMeasures } from "@/domain/scoring/weigh-measures";
import { type Measure, supportMeasure } from "./measure";
import type { AcceptabilityProblem } from "./prepared";

/** The candidates with a place as alternatives, in the order of the columns; criteria in the order of the policy's. */
export interface RankingProblem extends AcceptabilityProblem {
  readonly names: readonly string[];
  /** Support by criterion, 0–1, as it stands. */
  readonly supports: readonly (readonly number[])[];
}

/**
 * What is asked of everybody who has a place: support of each criterion with its sd, under the ceilings as set. Who has none yet
 * is left out, as nothing is known of them.
 */
export function rankingProblem(columns: RankingColumns, policy: Policy): RankingProblem {
  const ids: string[] = [];
  const names: string[] = [];
  const supports: number[][] = [];
  const measures: Measure[][] = [];
  const { priorSupport } = policy.parameters;
  columns.applicationId.forEach((id, row) => {
    if (!columns.isRated[row]) return;
    const strength = columns.credentialStrength[row] ?? 0;
    const { criteria } = weighMeasures(measuresOf(columns, row, policy), strength, policy);
    ids.push(id);
    names.push(columns.name[row] ?? "");
    supports.push(criteria.map(({ support }) => support));
    measures.push(criteria.map((criterion) => supportMeasure(criterion, priorSupport)));
  });
  return { ids, names, supports, measures };
}
