import type { RouterOutputs } from "@/lib/trpc-client";

export type Blinding = RouterOutputs["blinding"]["get"];
export type BlindingFinding = Blinding["findings"][number];
export type BlindingOutcome = Blinding["outcomes"][number];
export type BlindingOccurrence = BlindingFinding["occurrences"][number];

/** Where a text stands, as one string: occurrences and texts of one place have the same. */
export function placeKey(place: Pick<BlindingOccurrence, "outcomeId" | "pieceId" | "field">): string {
  return `${place.outcomeId} ${place.pieceId ?? ""} ${place.field}`;
}
