import "server-only";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

/** Who can be decided about in an opening, best supported first, with the outcomes a rationale can cite. Support 0–1. */
export async function getDecisionDesk(actor: Actor, openingId: string) {
  const { organizationId } = actor;
  await seeOpening(db(), actor, "decision.create", openingId);
  const rows = await db().application.findMany({
    where: { organizationId, openingId, status: "ACTIVE" },
    orderBy: [{ score: { support: "desc" } }, { id: "asc" }],
    select: {
      id: true,
      candidate: { select: { name: true } },
      score: { select: { support: true, low: true, high: true, isRated: true } },
      outcomes: {
        orderBy: { id: "asc" },
        where: { mergedIntoId: null },
        select: { id: true, statement: true, status: true },
      },
    },
  });
  return {
    applications: rows.map(({ id, candidate, score, outcomes }) => ({
      id,
      name: candidate.name,
      score,
      outcomes,
    })),
  };
}
