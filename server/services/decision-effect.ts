import "server-only";
import { standingDecisions } from "@/domain/decision-effect";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { announceVotes } from "@/server/services/live-announce";

/** An opening counts as decided while an offer stands: one that has taken effect and that none which has replaces. */
export async function moveOpening(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const { organizationId } = actor;
  const rows = await tx.decision.findMany({
    where: { organizationId, openingId },
    select: {
      id: true,
      kind: true,
      supersedesId: true,
      signaturesNeeded: true,
      _count: { select: { signatures: true } },
    },
  });
  const decisions = rows.map(({ _count, ...row }) => ({ ...row, signatures: 1 + _count.signatures }));
  const hasOffer = standingDecisions(decisions).some(({ kind }) => kind === "OFFER");
  const { count } = await tx.opening.updateMany({
    where: { organizationId, id: openingId, status: hasOffer ? "OPEN" : "DECIDED" },
    data: { status: hasOffer ? "DECIDED" : "OPEN", version: { increment: 1 } },
  });
  if (count > 0) await announceVotes(tx, [openingId]);
}
