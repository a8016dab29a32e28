import type { SourceRow } from "@/domain/decision-view";

/** Who checked a source: "Priya Nair, Karin Holt", "Issuer", or that nobody did. */
export function checkedWords({ source, checkedBy, isChecked }: SourceRow): string {
  if (source === "credential") return isChecked ? "Issuer" : "Not confirmed by the issuer";
  return isChecked ? checkedBy.join(", ") : "Nobody, own word";
}

/** A source as the parts of a bar, in points: itself in its own colour, and what it adds because one was put to use. */
export function partsOf({ source, isChecked, direct, alone, synergy }: SourceRow) {
  const kind = source === "credential" ? "credential" : isChecked ? "outcome" : "unchecked";
  return [
    { kind, value: (direct + alone) * 100 } as const,
    { kind: "synergy", value: synergy * 100 } as const,
  ];
}
