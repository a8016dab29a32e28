import "server-only";
import type { PlacedText } from "@/domain/unmasked/finding";
import type { Transaction } from "@/server/db";
import type { BlindOutcome } from "@/server/services/review-blind";

const OUTCOME_FIELDS = ["statement", "metric", "unit", "aiPart", "ownPart", "limits", "statusNote"] as const;
const EVIDENCE_FIELDS = ["title", "description", "checkNote"] as const;

/** Every text of these outcomes as a reviewer reads it, in the order it is read; empty ones are left out. */
export function placedTextsOf(outcomes: readonly BlindOutcome[]): PlacedText[] {
  const texts = outcomes.flatMap((outcome) => {
    const outcomeId = outcome.id;
    const own = OUTCOME_FIELDS.map((field) => ({ outcomeId, pieceId: null, field, text: outcome[field] }));
    const pieces = outcome.evidence.flatMap((piece) => [
      ...EVIDENCE_FIELDS.map((field) => ({ outcomeId, pieceId: piece.id, field, text: piece[field] })),
      ...piece.files.map((file) => ({
        outcomeId,
        pieceId: file.id,
        field: "fileName" as const,
        text: file.name,
      })),
    ]);
    return [...own, ...pieces];
  });
  return texts.filter(({ text }) => text !== "");
}

/** Texts of an opening whose words name nobody, however they are written. */
export async function loadVocabulary(tx: Transaction, openingId: string): Promise<string[]> {
  const { rubric, ...brief } = await tx.opening.findUniqueOrThrow({
    where: { id: openingId },
    select: {
      title: true,
      goals: true,
      bottlenecks: true,
      measuresOfSuccess: true,
      rubric: { select: { criteria: { select: { name: true, question: true } } } },
    },
  });
  return [
    ...Object.values(brief),
    ...(rubric?.criteria ?? []).flatMap(({ name, question }) => [name, question]),
  ];
}
