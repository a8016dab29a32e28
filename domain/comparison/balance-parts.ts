import type { ComparedCandidate, ComparedOutcome } from "@/domain/comparison/comparison-answer";
import type { SourceKind } from "@/domain/comparison/criterion-rows";
import { printParts } from "@/domain/comparison/printed-points";

/** One block of a stack on the balance; `value` in points as printed. */
export interface StackPart {
  readonly kind: SourceKind;
  readonly value: number;
  readonly label: string;
  readonly outcome: ComparedOutcome | null;
}

/** What a candidate's support is stacked up of, over all criteria; printed values sum to the printed support. */
export function stackParts({ score, outcomes, credentials }: ComparedCandidate): StackPart[] {
  const parts: (Omit<StackPart, "value"> & { readonly exact: number })[] = [];
  let synergy = 0;
  for (const share of score.contributions) {
    synergy += share.synergy;
    const outcome = outcomes.find(({ id }) => id === share.id);
    if (outcome && share.direct > 0) {
      const kind = outcome.checked ? "outcome" : "unchecked";
      parts.push({ kind, label: outcome.title, outcome, exact: share.direct });
    }
    if (share.alone > 0) {
      const title = credentials.find(({ id }) => id === share.id)?.title ?? "Certificate";
      parts.push({ kind: "credential", label: title, outcome: null, exact: share.alone });
    }
  }
  if (synergy > 0) parts.push({ kind: "synergy", label: "Put to use", outcome: null, exact: synergy });
  const values = printParts(
    parts.map(({ exact }) => exact),
    score.support * 100,
  );
  return parts.map(({ exact: _, ...part }, index) => ({ ...part, value: values[index] ?? 0 }));
}
