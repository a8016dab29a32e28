import "server-only";
import { type NamesFound, namesInText, type OtherCandidate } from "@/domain/letter/other-names";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import type { SeenDecision } from "@/server/services/decision-seen";
import { isWithheld } from "@/server/services/sight";

type Row = OtherCandidate & { readonly isWithheld: boolean };

/** Looks through texts for everybody else who is or was in the opening of a decision. */
export type NameFinder = (text: string) => NamesFound;

/**
 * Loads who else there is. A whole name is found whoever it is; by a part of it only somebody whom the actor may see, as
 * that tells the rest of the name.
 */
export async function loadNameFinder(
  tx: Transaction,
  actor: Actor,
  { application, candidateName }: Pick<SeenDecision, "application" | "candidateName">,
): Promise<NameFinder> {
  const others = await tx.$queryRaw<Row[]>`
    SELECT c.name, a.number, ${isWithheld(actor)} AS "isWithheld"
    FROM "Application" a JOIN "Candidate" c ON c.id = a."candidateId"
    WHERE a."openingId" = ${application.openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND a.id <> ${application.id}::uuid
    ORDER BY a.number`;
  const shown = others.filter((one) => !one.isWithheld);
  return (text) => ({
    named: namesInText(text, others, candidateName).named,
    hinted: namesInText(text, shown, candidateName).hinted,
  });
}
