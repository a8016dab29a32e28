import type { RankingColumns } from "@/domain/ranking/ranking-answer";
import { criterionContributions } from "@/domain/scoring/contributions";
import type { Policy } from "@/domain/scoring/policy";

/** What a score is made of, 0–1: checked outcomes, unchecked ones, certificates alone, and what was put to use. */
export interface ScoreParts {
  readonly outcome: number;
  readonly unchecked: number;
  readonly credential: number;
  readonly synergy: number;
}

const OUTCOMES = [{ id: "checked" }, { id: "unchecked" }];
const CREDENTIALS = [{ id: "certificates" }];

/** Splits the support of one row by what it rests on; the four parts sum to it. */
export function scoreParts(columns: RankingColumns, row: number, policy: Policy): ScoreParts {
  const parts = { outcome: 0, unchecked: 0, credential: 0, synergy: 0 };
  const strength = columns.credentialStrength[row] ?? 0;
  for (const { id, weight, ceiling } of policy.criteria) {
    const demonstrated = columns.measures[id]?.demonstrated[row] ?? 0;
    const checked = demonstrated * (columns.measures[id]?.checkedShare[row] ?? 0);
    const [ofChecked, ofUnchecked, ofCredentials] = criterionContributions(
      {
        weight,
        ceiling,
        standaloneCredentialShare: policy.parameters.standaloneCredentialShare,
        demonstrated,
        demonstratedShares: [checked, demonstrated - checked],
        credentialStrength: strength,
        credentialShares: [strength],
      },
      OUTCOMES,
      CREDENTIALS,
    );
    parts.outcome += ofChecked?.direct ?? 0;
    parts.unchecked += ofUnchecked?.direct ?? 0;
    parts.credential += ofCredentials?.alone ?? 0;
    parts.synergy += (ofChecked?.synergy ?? 0) + (ofUnchecked?.synergy ?? 0) + (ofCredentials?.synergy ?? 0);
  }
  return parts;
}
