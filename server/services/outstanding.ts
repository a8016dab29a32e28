import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { canMail } from "@/server/services/message";
import { isWithheld } from "@/server/services/sight";

/** Something somebody outside was asked for and that has not come yet. */
export interface OutstandingItem {
  readonly kind: "EVIDENCE" | "REFEREE";
  readonly id: string;
  readonly version: number;
  /** What was asked: the question to the candidate, or the statement a referee is to confirm. */
  readonly what: string;
  /** Whom it waits for: the candidate, or the referee. */
  readonly waitsFor: string;
  readonly candidateName: string;
  readonly openingTitle: string;
  readonly href: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly remindedAt: string | null;
  /** "2026-12-01": the day it is wanted by, or its link runs out. */
  readonly until: string | null;
  readonly isOpen: boolean;
}

interface Row {
  readonly kind: "EVIDENCE" | "REFEREE";
  readonly id: string;
  readonly version: number;
  readonly what: string;
  readonly waitsFor: string;
  readonly candidateName: string;
  readonly openingTitle: string;
  readonly openingId: string;
  readonly applicationId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly remindedAt: Date | null;
  readonly until: Date | null;
  readonly isOpen: boolean;
}

/** How many are listed; who has more waiting closes some. */
const MOST = 300;

function itemOf({ openingId, applicationId, ...row }: Row): OutstandingItem {
  return {
    ...row,
    href: `/openings/${openingId}/applications/${applicationId}`,
    askedAt: row.askedAt.toISOString(),
    remindedAt: row.remindedAt?.toISOString() ?? null,
    until: row.until && calendarDayOf(row.until),
  };
}

function joined(actor: Actor, applicationId: Prisma.Sql, memberId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`JOIN "Application" a ON a.id = ${applicationId} AND a.status = 'ACTIVE' AND NOT ${isWithheld(actor)}
    JOIN "Candidate" c ON c.id = a."candidateId" JOIN "Opening" o ON o.id = a."openingId" AND o.status <> 'ARCHIVED'
    JOIN "Member" m ON m.id = ${memberId} JOIN "User" u ON u.id = m."userId"`;
}

/**
 * Everything people outside were asked for and have not answered, the longest waiting first: questions to candidates and
 * to referees. Nothing about an application that is withheld from the actor.
 */
export async function listOutstanding(
  actor: Actor,
): Promise<{ items: OutstandingItem[]; canMail: boolean; at: string }> {
  const { organizationId, at } = actor;
  const rows = await db().$queryRaw<Row[]>`
    SELECT 'EVIDENCE' AS kind, e.id, e.version, e.what, c.name AS "waitsFor", c.name AS "candidateName",
           o.title AS "openingTitle", o.id AS "openingId", a.id AS "applicationId", u.name AS "askedBy",
           e."createdAt" AS "askedAt", e."remindedAt", e."dueOn"::timestamptz AS until,
           EXISTS (SELECT 1 FROM "CandidateLink" l WHERE l."applicationId" = a.id AND l."revokedAt" IS NULL
                   AND l."expiresAt" > ${at}) AS "isOpen"
    FROM "EvidenceRequest" e ${joined(actor, Prisma.sql`e."applicationId"`, Prisma.sql`e."createdById"`)}
    WHERE e."organizationId" = ${organizationId}::uuid AND e."closedAt" IS NULL
    UNION ALL
    SELECT 'REFEREE', r.id, r.version, oc.statement, r.name, c.name, o.title, o.id, a.id, u.name, r."createdAt",
           r."remindedAt", r."expiresAt", r."expiresAt" > ${at}
    FROM "RefereeRequest" r JOIN "Outcome" oc ON oc.id = r."outcomeId"
      ${joined(actor, Prisma.sql`oc."applicationId"`, Prisma.sql`r."requestedById"`)}
    WHERE r."organizationId" = ${organizationId}::uuid AND r."answeredAt" IS NULL AND r."revokedAt" IS NULL
    ORDER BY "askedAt", id LIMIT ${MOST}`;
  return { items: rows.map(itemOf), canMail: canMail(), at: at.toISOString() };
}
