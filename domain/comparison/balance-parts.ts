import { candidateSources, type SourceKind } from "@/domain/comparison/candidate-sources";
import type { ComparedCandidate, ComparedOutcome } from "@/domain/comparison/comparison-answer";

/** One block of a stack on the balance; `value` in points as printed. */
export interface StackPart {
  readonly kind: SourceKind;
  readonly value: number;
  readonly label: string;
  readonly outcome: ComparedOutcome | null;
}

/**
 * What a candidate's support is stacked up of, over all criteria; printed values sum to the printed support, and each is the sum
 * of what the criteria print of it.
 */
export function stackParts(candidate: ComparedCandidate): StackPart[] {
  const { score, outcomes, credentials } = candidate;
  const printed = candidateSources(candidate).sources;
  const parts: StackPart[] = [];
  let synergy = 0;
  for (const share of score.contributions) {
    synergy += share.synergy;
    const value = printed.get(share.id) ?? 0;
    const outcome = outcomes.find(({ id }) => id === share.id);
    if (outcome && share.direct > 0) {
      const kind = outcome.checked ? "outcome" : "unchecked";
      parts.push({ kind, label: outcome.title, outcome, value });
    }
    if (share.alone > 0) {
      const title = credentials.find(({ id }) => id === share.id)?.title ?? "Certificate";
      parts.push({ kind: "credential", label: title, outcome: null, value });
    }
  }
  if (synergy > 0) {
    parts.push({ kind: "synergy", label: "Put to use", outcome: null, value: printed.get("synergy") ?? 0 });
  }
  return parts;
}
