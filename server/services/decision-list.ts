import "server-only";
import type { DecisionKind } from "@/domain/decision-kind";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { isOpeningInSight, seeOpening } from "@/server/services/sight";

export interface DecisionRow {
  readonly id: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly candidateName: string;
  readonly kind: DecisionKind;
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly isSuperseded: boolean;
}

/**
 * Decisions, newest first; of one opening, or of all in sight. Openings in which the actor still owes a review are left out
 * of the list of all, and LOCKED when asked for by name.
 */
export async function listDecisions(actor: Actor, filter: { openingId?: string }): Promise<DecisionRow[]> {
  const { organizationId } = actor;
  if (filter.openingId) await seeOpening(db(), actor, "decision.list", filter.openingId);
  const chosen = filter.openingId ? Prisma.sql`AND d."openingId" = ${filter.openingId}::uuid` : Prisma.empty;
  const rows = await db().$queryRaw<(Omit<DecisionRow, "decidedAt"> & { decidedAt: Date })[]>`
    SELECT d.id, d."openingId", o.title AS "openingTitle", d."applicationId", c.name AS "candidateName", d.kind::text AS kind,
           u.name AS "decidedBy", d."decidedAt",
           EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id) AS "isSuperseded"
    FROM "Decision" d
    JOIN "Opening" o ON o.id = d."openingId"
    JOIN "Application" da ON da.id = d."applicationId"
    JOIN "Candidate" c ON c.id = da."candidateId"
    JOIN "Member" m ON m.id = d."decidedById"
    JOIN "User" u ON u.id = m."userId"
    WHERE d."organizationId" = ${organizationId}::uuid ${chosen}
      AND ${isOpeningInSight(actor, Prisma.sql`d."openingId"`)}
      AND NOT ${isDecisionWithheld(actor)}
    ORDER BY d."decidedAt" DESC, d.id DESC
    LIMIT 500`;
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }));
}
