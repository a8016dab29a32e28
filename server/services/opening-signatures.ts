import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict } from "@/domain/errors";
import type { SignaturesNeededInput } from "@/domain/opening-signatures";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

/**
 * Sets how many people sign a decision of an opening before it takes effect; it holds for decisions from now on. `was` is what
 * stood on the screen.
 */
export function setSignaturesNeeded(
  actor: Actor,
  input: SignaturesNeededInput,
): Promise<{ signaturesNeeded: number }> {
  const { openingId, was, signaturesNeeded } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "opening.set-signatures", openingId);
    const { count } = await tx.opening.updateMany({
      where: { id: openingId, organizationId, signaturesNeeded: was },
      data: { signaturesNeeded },
    });
    if (count === 0) {
      const where = { organizationId_id: { organizationId, id: openingId } };
      throw conflict(await tx.opening.findUnique({ where, select: { signaturesNeeded: true } }));
    }
    await recordAudit(tx, actor, {
      action: "opening.signatures-set",
      subjectType: "opening",
      subjectId: openingId,
      openingId,
      diff: diffOf({ signaturesNeeded: was }, { signaturesNeeded }),
    });
    return { signaturesNeeded };
  });
}
