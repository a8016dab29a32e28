import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import { describeEvent } from "@/domain/audit-words";
import { MOST_LOGGED, type PacketEvent, type PacketLog, packetDiff } from "@/domain/packet-log";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { READABLE_DIFF } from "@/server/services/audit-diff";

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  readonly action: AuditAction;
  readonly applicationId: string | null;
  readonly candidateName: string | null;
  readonly diff: Diff;
}

/** Who has voted where a vote or a round still runs: whoever reads the packet may have to vote there, and is told only how many. */
const OF_RUNNING = Prisma.sql`(
  (e.action IN ('vote.cast', 'vote.changed', 'vote.withdrawn', 'vote.replied')
    AND EXISTS (SELECT 1 FROM "Comparison" c WHERE c.id = e."subjectId" AND c."endedAt" IS NULL))
  OR (e.action IN ('round.answered', 'round.answer-undone', 'round.finished')
    AND EXISTS (SELECT 1 FROM "VoteRound" r WHERE r.id = e."subjectId" AND r."endedAt" IS NULL)))`;

/** Events of the opening, and of people in the packet as far as they concern no other opening; of nobody else. */
function conditionOf(actor: Actor, openingId: string, applicationIds: readonly string[]): Prisma.Sql {
  const people = Prisma.sql`(SELECT a."candidateId" FROM "Application" a WHERE a.id = ANY(${applicationIds}::uuid[]))`;
  return Prisma.sql`e."organizationId" = ${actor.organizationId}::uuid AND e.at <= ${actor.at} AND NOT ${OF_RUNNING} AND (
    (e."openingId" = ${openingId}::uuid AND (
      e."applicationId" = ANY(${applicationIds}::uuid[])
      OR (e."applicationId" IS NULL AND (e."candidateId" IS NULL OR e."candidateId" IN ${people}))))
    OR (e."openingId" IS NULL AND e."candidateId" IN ${people}))`;
}

function eventOf({ id, at, actorName, action, applicationId, candidateName, diff }: Row): PacketEvent {
  const words = describeEvent({ action, actorName, candidateName, openingTitle: null, diff });
  const kept = packetDiff(action, diff);
  return { id, at: at.toISOString(), actor: actorName, action, applicationId, words, diff: kept };
}

/** The audit log of an opening and of these applications up to now, for the packet; the newest events where there are too many. */
export async function loadPacketLog(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  applicationIds: readonly string[],
): Promise<PacketLog> {
  const condition = conditionOf(actor, openingId, applicationIds);
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.id, e.at, e."actorName", e.action, e."applicationId", c.name AS "candidateName", ${READABLE_DIFF} AS diff
    FROM "AuditEvent" e
    LEFT JOIN "Candidate" c ON c.id = e."candidateId" AND c."organizationId" = e."organizationId"
    WHERE ${condition} ORDER BY e.at DESC, e.id DESC LIMIT ${MOST_LOGGED}`;
  const [counted] =
    rows.length < MOST_LOGGED
      ? [{ total: rows.length }]
      : await tx.$queryRaw<
          { total: number }[]
        >`SELECT count(*)::int AS total FROM "AuditEvent" e WHERE ${condition}`;
  return { total: counted?.total ?? rows.length, events: rows.map(eventOf).reverse() };
}
