import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict } from "@/domain/errors";
import type { ChecksNeededInput } from "@/domain/opening-checks";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { settleEvidence } from "@/server/services/evidence-standing";
import { rescoreOpening } from "@/server/services/score";
import { seeOpening } from "@/server/services/sight";

/**
 * Sets how many people have to support a piece of evidence of an opening before it counts as checked. What was checked so far
 * stays said; all evidence and every score follow the new rule at once. `was` is what stood on the screen.
 */
export function setChecksNeeded(
  actor: Actor,
  input: ChecksNeededInput,
): Promise<{ checksNeeded: number; changedEvidence: number }> {
  const { openingId, was, checksNeeded } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "opening.set-checks", openingId);
    await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR NO KEY UPDATE`;
    const { count } = await tx.opening.updateMany({
      where: { id: openingId, organizationId, checksNeeded: was },
      data: { checksNeeded },
    });
    if (count === 0) {
      const where = { organizationId_id: { organizationId, id: openingId } };
      throw conflict(await tx.opening.findUnique({ where, select: { checksNeeded: true } }));
    }
    const isSaid = { OR: [{ checks: { some: {} } }, { refereeRequest: { isNot: null } }] };
    const settled = await settleEvidence(tx, actor, { outcome: { application: { openingId } }, ...isSaid });
    const changedEvidence = [...settled.values()].filter(({ from, to }) => from !== to).length;
    await recordAudit(tx, actor, {
      action: "opening.checks-set",
      subjectType: "opening",
      subjectId: openingId,
      openingId,
      diff: diffOf({ checksNeeded: was }, { checksNeeded }),
    });
    await rescoreOpening(tx, actor, openingId);
    return { checksNeeded, changedEvidence };
  });
}
