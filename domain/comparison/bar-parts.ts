import type { SourceKind } from "@/domain/comparison/candidate-sources";

/** A part of a bar, in points. */
export interface BarPart {
  readonly kind: SourceKind;
  readonly value: number;
  readonly label?: string;
}

const LABELS = { unchecked: "Unchecked", credential: "Certificates", synergy: "Put to use" } as const;

/**
 * Parts of a bar: checked outcomes one by one, the rest by kind. Every part is drawn at least a sliver wide, and ten
 * certificates drawn apart would look like more than they are.
 * Example: ten certificates of .1 points are one part of 1.
 */
export function barParts(sources: readonly BarPart[]): BarPart[] {
  const outcomes = sources.filter(({ kind }) => kind === "outcome");
  const rest = (["unchecked", "credential", "synergy"] as const).map((kind) => {
    const value = sources.reduce((sum, source) => (source.kind === kind ? sum + source.value : sum), 0);
    return { kind, value, label: LABELS[kind] };
  });
  return [...outcomes, ...rest.filter(({ value }) => value > 0)];
}
