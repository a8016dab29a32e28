import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import { describeEvent } from "@/domain/audit-words";
import type { ExportedEvent } from "@/domain/export/export-record";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma } from "@/server/db";
import { READABLE_DIFF } from "@/server/services/audit-diff";
import { UNTOLD } from "@/server/services/event-feed";
import type { ExportJob } from "@/server/services/export-job";
import { isWithheld } from "@/server/services/sight";
import { isVoteWithheld } from "@/server/services/vote-sight";

const BATCH = 500;

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly openingId: string | null;
  readonly openingTitle: string | null;
  readonly applicationId: string | null;
  readonly candidateName: string | null;
  readonly diff: Diff;
}

/** As the log and an opening's activity are shown: nothing about whom the actor has still to review, nor a talk about them. */
function inSight(actor: Actor): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
      SELECT 1 FROM "Application" a
      WHERE (a.id = e."applicationId" OR a."candidateId" = e."candidateId") AND ${isWithheld(actor)})
    AND (e."subjectType" <> 'comparison' OR NOT ${isVoteWithheld(actor, Prisma.sql`e."subjectId"`)})
    AND (e.action !~ '^(round|debrief|decision|follow-up)[.]' OR NOT EXISTS (
      SELECT 1 FROM "Application" a WHERE a."openingId" = e."openingId" AND ${isWithheld(actor)}))`;
}

function eventOf(row: Row, hasChanges: boolean): ExportedEvent {
  const { id, at, actorName, action, openingId, openingTitle, applicationId, candidateName, diff } = row;
  const words = describeEvent({ action, actorName, candidateName, openingTitle, diff });
  const changes = hasChanges ? diff : null;
  return { id, at: at.toISOString(), actor: actorName, action, openingId, applicationId, words, changes };
}

/**
 * What happened in the openings of an export, the earliest first: for who reads the audit log as it is there, else as the
 * openings' activity tells it.
 */
export async function* eventsOf({ tx, actor, scope }: ExportJob): AsyncGenerator<ExportedEvent> {
  const readsLog = may(actor.role, "audit.list");
  const told = readsLog ? Prisma.sql`TRUE` : Prisma.sql`e.action NOT IN ${UNTOLD}`;
  const where = scope.openingId ? Prisma.sql`e."openingId" = ${scope.openingId}::uuid` : Prisma.sql`TRUE`;
  let after = Prisma.sql`TRUE`;
  for (;;) {
    const rows: Row[] = await tx.$queryRaw<Row[]>`
      SELECT e.id, e.at, e."actorName", e.action, e."openingId", o.title AS "openingTitle", e."applicationId",
             c.name AS "candidateName", ${READABLE_DIFF} AS diff
      FROM "AuditEvent" e
      LEFT JOIN "Opening" o ON o.id = e."openingId" AND o."organizationId" = e."organizationId"
      LEFT JOIN "Candidate" c ON c.id = e."candidateId" AND c."organizationId" = e."organizationId"
      WHERE e."organizationId" = ${actor.organizationId}::uuid AND ${where} AND ${told} AND ${after} AND ${inSight(actor)}
      ORDER BY e.at, e.id LIMIT ${BATCH}`;
    for (const row of rows) yield eventOf(row, readsLog);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = Prisma.sql`(e.at, e.id) > (${last.at}, ${last.id}::uuid)`;
  }
}
