import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import type { Policy } from "@/domain/scoring/policy";
import { criterionSupport } from "@/domain/scoring/support";

/** The support, 0–1, of every row on one criterion under a policy, before it is weighed; empty where there is no such criterion. */
export function criterionSupports(columns: RankingColumns, policy: Policy, criterion: string): number[] {
  const of = policy.criteria.find(({ id }) => id === criterion);
  const demonstrated = columns.measures[criterion]?.demonstrated;
  if (!of || !demonstrated) return [];
  return demonstrated.map((value, row) =>
    criterionSupport(
      of.ceiling,
      value,
      columns.credentialStrength[row] ?? 0,
      policy.parameters.standaloneCredentialShare,
    ),
  );
}
