import "server-only";
import type { DecisionInput } from "@/domain/decision";
import { askForReason } from "@/domain/decision-against";
import type { DecisionPacket } from "@/domain/decision-packet";
import { AppError, invalid, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";

/** Every cited outcome must belong to somebody who is in the packet: who is in the running, or is decided about. */
export async function requireCitations(tx: Transaction, actor: Actor, input: DecisionInput): Promise<void> {
  const { organizationId } = actor;
  const { openingId, applicationId, outcomeIds } = input;
  const application = { openingId, OR: [{ status: "ACTIVE" as const }, { id: applicationId }] };
  // Held, so that none is merged into another before the decision is stored.
  await tx.$queryRaw`SELECT 1 FROM "Outcome" WHERE id = ANY(${outcomeIds}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const cited = await tx.outcome.count({
    where: { organizationId, id: { in: outcomeIds }, mergedIntoId: null, application },
  });
  if (cited !== new Set(outcomeIds).size) throw notFound("One of the cited outcomes");
}

/** A decision is replaced once, by one that points back to it. Throws NOT_FOUND or LOCKED otherwise. */
export async function requireSuperseded(tx: Transaction, actor: Actor, input: DecisionInput): Promise<void> {
  if (!input.supersedesId) return;
  const earlier = await tx.decision.findFirst({
    where: { organizationId: actor.organizationId, openingId: input.openingId, id: input.supersedesId },
    select: { supersededBy: { select: { id: true } } },
  });
  if (!earlier) throw notFound("The earlier decision");
  if (earlier.supersededBy.length > 0)
    throw new AppError("LOCKED", "That decision was already replaced by a newer one.");
}

/**
 * Locks the opening, so that two decisions follow each other and nothing moves while the packet is made. Answers how many
 * people sign. Throws LOCKED for a draft and for an archived one.
 */
export async function holdOpening(tx: Transaction, actor: Actor, openingId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ status: string; signaturesNeeded: number }[]>`
    SELECT status::text, "signaturesNeeded" FROM "Opening"
    WHERE id = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  if (!row) throw notFound("This opening");
  if (row.status === "DRAFT") throw new AppError("LOCKED", "This role is still a draft. Open it first.");
  if (row.status === "ARCHIVED")
    throw new AppError("LOCKED", "This opening is archived. Bring it back first.");
  return row.signaturesNeeded;
}

/** A decision against the arithmetic says why, and no other does. Throws INVALID, saying who is ahead and by how much. */
export function requireReason({ results, decision }: DecisionPacket): void {
  const { against } = results;
  if (against && !decision.againstArithmetic) throw invalid({ againstArithmetic: askForReason(against) });
  if (against || !decision.againstArithmetic) return;
  throw invalid({
    againstArithmetic: "The arithmetic does not say otherwise any more. Put this into your reasons.",
  });
}
