import "server-only";
import type { AuditAction, Diff, SubjectType } from "@/domain/audit-event";
import type { AuditFilter } from "@/domain/audit-filter";
import { instantOf } from "@/domain/calendar";
import type { Actor } from "@/server/actor";
import { db, Prisma } from "@/server/db";
import { READABLE_DIFF } from "@/server/services/audit-diff";
import { isWithheld } from "@/server/services/sight";
import { isVoteWithheld } from "@/server/services/vote-sight";

/** How many events one answer carries. */
export const AUDIT_PAGE = 50;

const DAY_MS = 86_400_000;

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly openingId: string | null;
  readonly openingTitle: string | null;
  readonly candidateId: string | null;
  readonly candidateName: string | null;
  readonly applicationId: string | null;
  readonly diff: Diff;
}

function conditions(actor: Actor, filter: AuditFilter): Prisma.Sql[] {
  const list = [Prisma.sql`e."organizationId" = ${actor.organizationId}::uuid`];
  if (filter.openingId) list.push(Prisma.sql`e."openingId" = ${filter.openingId}::uuid`);
  if (filter.candidateId) list.push(Prisma.sql`e."candidateId" = ${filter.candidateId}::uuid`);
  if (filter.memberId) list.push(Prisma.sql`e."actorId" = ${filter.memberId}::uuid`);
  if (filter.from) list.push(Prisma.sql`e.at >= ${instantOf(filter.from)}`);
  if (filter.to) list.push(Prisma.sql`e.at < ${new Date(instantOf(filter.to).getTime() + DAY_MS)}`);
  if (filter.cursor) {
    list.push(Prisma.sql`(e.at, e.id) < (SELECT b.at, b.id FROM "AuditEvent" b
      WHERE b.id = ${filter.cursor}::uuid AND b."organizationId" = ${actor.organizationId}::uuid)`);
  }
  return list;
}

/**
 * The log of who did what, newest first, a page at a time. Events about an application that is withheld from the reader
 * are left out, whatever their role, and so are those about a vote on one. While any application of an opening is withheld,
 * so are a round or a debrief there, and what was decided, whose reasons speak of everybody: their pages are as closed.
 */
export async function listAuditEvents(actor: Actor, filter: AuditFilter) {
  const where = Prisma.join(conditions(actor, filter), " AND ");
  const rows = await db().$queryRaw<Row[]>`
    SELECT e.id, e.at, e."actorId", e."actorName", e.action, e."subjectType", e."subjectId", e."openingId",
           o.title AS "openingTitle", e."candidateId", c.name AS "candidateName", e."applicationId",
           ${READABLE_DIFF} AS diff
    FROM "AuditEvent" e
    LEFT JOIN "Opening" o ON o.id = e."openingId" AND o."organizationId" = e."organizationId"
    LEFT JOIN "Candidate" c ON c.id = e."candidateId" AND c."organizationId" = e."organizationId"
    WHERE ${where} AND NOT EXISTS (
      SELECT 1 FROM "Application" a WHERE (a.id = e."applicationId" OR a."candidateId" = e."candidateId") AND ${isWithheld(actor)})
      AND (e."subjectType" <> 'comparison' OR NOT ${isVoteWithheld(actor, Prisma.sql`e."subjectId"`)})
      AND (e.action !~ '^(round|debrief|decision|follow-up)[.]' OR NOT EXISTS (
        SELECT 1 FROM "Application" a WHERE a."openingId" = e."openingId" AND ${isWithheld(actor)}))
    ORDER BY e.at DESC, e.id DESC
    LIMIT ${AUDIT_PAGE + 1}`;
  const events = rows.slice(0, AUDIT_PAGE).map((row) => ({ ...row, at: row.at.toISOString() }));
  return { events, next: rows.length > AUDIT_PAGE ? (events.at(-1)?.id ?? null) : null };
}

/** What the filters of the log offer: openings, candidates and members of this organization by name. */
export async function listAuditChoices(actor: Actor) {
  const { organizationId } = actor;
  const [openings, candidates, members] = await Promise.all([
    db().opening.findMany({
      where: { organizationId },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
    db().$queryRaw<{ id: string; name: string }[]>`
      SELECT c.id, c.name FROM "Candidate" c WHERE c."organizationId" = ${organizationId}::uuid
      AND NOT EXISTS (SELECT 1 FROM "Application" a WHERE a."candidateId" = c.id AND ${isWithheld(actor)})
      ORDER BY c.name, c.id LIMIT 1000`,
    db().member.findMany({
      where: { organizationId },
      orderBy: { user: { name: "asc" } },
      select: { id: true, user: { select: { name: true } } },
    }),
  ]);
  return { openings, candidates, members: members.map(({ id, user }) => ({ id, name: user.name })) };
}
