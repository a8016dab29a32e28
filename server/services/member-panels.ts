import "server-only";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";

/** Takes a member off reviewing in every opening where they were to; they stay on the panels. Answers how many. */
export async function endReviewing(tx: Transaction, actor: Actor, memberId: string): Promise<number> {
  const where = { organizationId: actor.organizationId, memberId, isReviewing: true };
  const seats = await tx.panelMember.findMany({ where, select: { id: true, openingId: true } });
  for (const { id, openingId } of seats) {
    await tx.panelMember.update({ where: { id }, data: { isReviewing: false }, select: { id: true } });
    await recordAudit(tx, actor, {
      action: "panel.updated",
      subjectType: "opening",
      subjectId: openingId,
      openingId,
      diff: { [memberId]: { from: { isReviewing: true }, to: { isReviewing: false } } },
    });
  }
  return seats.length;
}
