import "server-only";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { seeOpening } from "@/server/services/sight";

/**
 * Who can be decided about in an opening, best supported first, with the outcomes a rationale can cite, and what it takes to
 * say whether a decision goes against the arithmetic. Figures 0–1.
 */
export async function getDecisionDesk(actor: Actor, openingId: string) {
  const { organizationId } = actor;
  await seeOpening(db(), actor, "decision.create", openingId);
  const opening = await db().opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id: openingId } },
    select: { signaturesNeeded: true },
  });
  const policy = resolvePolicy(policyInputOf(await loadOpeningRecord(db(), organizationId, openingId)));
  const rows = await db().application.findMany({
    where: { organizationId, openingId, status: "ACTIVE" },
    orderBy: [{ score: { support: "desc" } }, { id: "asc" }],
    select: {
      id: true,
      candidate: { select: { name: true } },
      score: { select: { support: true, low: true, high: true, sd: true, isRated: true } },
      outcomes: {
        orderBy: { id: "asc" },
        where: { mergedIntoId: null },
        select: { id: true, statement: true, status: true },
      },
    },
  });
  return {
    signaturesNeeded: opening.signaturesNeeded,
    priorSupport: policy.parameters.priorSupport,
    applications: rows.map(({ id, candidate, score, outcomes }) => ({
      id,
      name: candidate.name,
      score,
      outcomes,
    })),
  };
}
