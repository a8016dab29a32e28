import "server-only";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { loadBlindingStandings } from "@/server/services/blinding-standing";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";
import { ASKED_TO_REVIEW } from "@/server/services/sight-seal";

/** Candidates of one opening that nobody has looked through, and the first of them. */
export interface WaitingBlinding {
  readonly openingId: string;
  readonly title: string;
  readonly count: number;
  readonly applicationId: string;
  readonly candidateName: string;
}

/**
 * What reviewers have still to read in the actor's own openings, and nobody has looked through yet for what could give the
 * candidates away.
 */
export async function loadWaitingBlinding(tx: Transaction, actor: Actor): Promise<WaitingBlinding[]> {
  if (!may(actor.role, "blinding.update")) return [];
  const standings = await loadBlindingStandings(
    tx,
    Prisma.sql`a."organizationId" = ${actor.organizationId}::uuid AND a.status = 'ACTIVE' AND o.status = 'OPEN'
      AND (o."hiringManagerId" = ${actor.memberId}::uuid OR EXISTS (SELECT 1 FROM "PanelMember" pm
        WHERE pm."openingId" = o.id AND pm."memberId" = ${actor.memberId}::uuid))
      AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
      AND EXISTS (SELECT 1 FROM ${ASKED_TO_REVIEW} AND sr."submittedAt" IS NULL)
      AND ${isOpeningInSight(actor, Prisma.sql`o.id`)} AND NOT ${isWithheld(actor)}`,
    { isList: true },
  );
  const byOpening = new Map<string, WaitingBlinding>();
  for (const { openingId, openingTitle: title, applicationId, candidateName, state } of standings) {
    if (state === "CHECKED") continue;
    const first = byOpening.get(openingId) ?? { openingId, title, count: 0, applicationId, candidateName };
    byOpening.set(openingId, { ...first, count: first.count + 1 });
  }
  return [...byOpening.values()];
}
