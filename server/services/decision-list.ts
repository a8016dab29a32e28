import "server-only";
import { hasTakenEffect, standingDecisions } from "@/domain/decision-effect";
import type { DecisionKind } from "@/domain/decision-kind";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { loadSigners } from "@/server/services/decision-signatures";
import { isOpeningInSight, seeOpening } from "@/server/services/sight";

interface Row {
  readonly id: string;
  readonly openingId: string;
  readonly openingTitle: string;
  readonly applicationId: string;
  readonly candidateName: string;
  readonly kind: DecisionKind;
  readonly decidedBy: string;
  readonly decidedById: string;
  readonly decidedAt: Date;
  readonly supersedesId: string | null;
  /** Whether a newer one was written to take its place. */
  readonly isSuperseded: boolean;
  readonly signaturesNeeded: number;
  /** The decider's own included. */
  readonly signatures: number;
}

function loadRows(actor: Actor, openingId: string | undefined): Promise<Row[]> {
  const chosen = openingId ? Prisma.sql`AND d."openingId" = ${openingId}::uuid` : Prisma.empty;
  return db().$queryRaw<Row[]>`
    SELECT d.id, d."openingId", o.title AS "openingTitle", d."applicationId", c.name AS "candidateName", d.kind::text AS kind,
           u.name AS "decidedBy", d."decidedById", d."decidedAt", d."supersedesId", d."signaturesNeeded",
           1 + (SELECT count(*)::int FROM "DecisionSignature" s WHERE s."decisionId" = d.id) AS signatures,
           EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id) AS "isSuperseded"
    FROM "Decision" d
    JOIN "Opening" o ON o.id = d."openingId"
    JOIN "Application" da ON da.id = d."applicationId"
    JOIN "Candidate" c ON c.id = da."candidateId"
    JOIN "Member" m ON m.id = d."decidedById"
    JOIN "User" u ON u.id = m."userId"
    WHERE d."organizationId" = ${actor.organizationId}::uuid ${chosen}
      AND ${isOpeningInSight(actor, Prisma.sql`d."openingId"`)}
      AND NOT ${isDecisionWithheld(actor)}
    ORDER BY d."decidedAt" DESC, d.id DESC
    LIMIT 500`;
}

/**
 * Decisions, newest first; of one opening, or of all in sight. Openings in which the actor still owes a review are left out
 * of the list of all, and LOCKED when asked for by name.
 */
export async function listDecisions(actor: Actor, filter: { openingId?: string }) {
  if (filter.openingId) await seeOpening(db(), actor, "decision.list", filter.openingId);
  const rows = await loadRows(actor, filter.openingId);
  const standing = new Set(standingDecisions(rows).map(({ id }) => id));
  const isAnyWaiting = rows.some((row) => !hasTakenEffect(row) && !row.isSuperseded);
  const signers = isAnyWaiting ? await loadSigners(db(), actor) : [];
  return rows.map(({ signaturesNeeded, signatures, decidedById, supersedesId: _, ...row }) => {
    const isInEffect = hasTakenEffect({ signaturesNeeded, signatures });
    const isWaiting = !isInEffect && !row.isSuperseded;
    const others = signers.filter(({ memberId }) => memberId !== decidedById);
    return {
      ...row,
      decidedAt: row.decidedAt.toISOString(),
      isInEffect,
      /** In effect, and none that is replaces it. */
      isStanding: standing.has(row.id),
      isWaiting,
      /** Who can sign, by name, while it waits for a second signature. */
      waitsFor: isWaiting ? others.map(({ name }) => name) : [],
    };
  });
}
