import "server-only";
import type { BallotState } from "@/domain/vote/ballot-state";
import { Prisma, type Transaction } from "@/server/db";

/** A column with an instant, as ISO 8601 in UTC. */
function instant(column: string): Prisma.Sql {
  return Prisma.raw(`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}

const APPLICATIONS = Prisma.sql`(
  SELECT json_agg(json_build_object('applicationId', a.id, 'name', ca.name, 'isWithdrawn', a.status = 'WITHDRAWN')
                  ORDER BY x.position)
  FROM "ComparedApplication" x JOIN "Application" a ON a.id = x."applicationId"
  JOIN "Candidate" ca ON ca.id = a."candidateId" WHERE x."comparisonId" = c.id)`;

const ASKED = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('memberId', m.id, 'name', u.name) ORDER BY u.name, m.id), '[]'::json)
  FROM "PanelMember" pm JOIN "Member" m ON m.id = pm."memberId" JOIN "User" u ON u.id = m."userId"
  WHERE pm."openingId" = c."openingId" AND m.role <> 'AUDITOR' AND m."deactivatedAt" IS NULL)`;

const CHANGES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('applicationId', h."applicationId", 'reason', h.reason,
    'castAt', ${instant('h."castAt"')}, 'changedAt', ${instant('h."changedAt"')}) ORDER BY h."changedAt", h.id), '[]'::json)
  FROM "VoteChange" h WHERE h."organizationId" = v."organizationId" AND h."voteId" = v.id)`;

const REPLIES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('memberId', r."memberId", 'name', u.name, 'text', r.text,
    'at', ${instant('r."createdAt"')}) ORDER BY r."createdAt", r.id), '[]'::json)
  FROM "VoteReply" r JOIN "Member" m ON m.id = r."memberId" JOIN "User" u ON u.id = m."userId"
  WHERE r."organizationId" = v."organizationId" AND r."voteId" = v.id)`;

const VOTES = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('memberId', v."memberId", 'name', u.name, 'applicationId', v."applicationId",
    'reason', v.reason, 'castAt', ${instant('v."castAt"')}, 'version', v.version, 'changes', ${CHANGES},
    'replies', ${REPLIES}) ORDER BY v."castAt", v.id), '[]'::json)
  FROM "Vote" v JOIN "Member" m ON m.id = v."memberId" JOIN "User" u ON u.id = m."userId" WHERE v."comparisonId" = c.id)`;

/**
 * Ballots with everything there is about them, by a condition over `"Comparison" c`; the caller decides who sees what of
 * them, by `ballotViewOf`. One query, made into JSON by PostgreSQL.
 */
export async function loadBallotStates(
  tx: Transaction,
  organizationId: string,
  where: Prisma.Sql,
): Promise<BallotState[]> {
  const rows = await tx.$queryRaw<{ state: string }[]>`
    SELECT json_build_object('comparisonId', c.id, 'openingId', c."openingId", 'openingStatus', o.status,
      'ballot', c.ballot, 'revision', c.revision, 'askedBy', cu.name, 'askedAt', ${instant('c."createdAt"')},
      'endedAt', ${instant('c."endedAt"')}, 'applications', ${APPLICATIONS}, 'asked', ${ASKED}, 'votes', ${VOTES})::text AS state
    FROM "Comparison" c JOIN "Opening" o ON o.id = c."openingId"
    JOIN "Member" cm ON cm.id = c."createdById" JOIN "User" cu ON cu.id = cm."userId"
    WHERE c."organizationId" = ${organizationId}::uuid AND ${where}
    ORDER BY c."createdAt", c.id`;
  return rows.map(({ state }) => JSON.parse(state) as BallotState);
}

/** One ballot with everything there is about it; null where it is not of this organization. See `loadBallotStates`. */
export async function loadBallotState(
  tx: Transaction,
  organizationId: string,
  comparisonId: string,
): Promise<BallotState | null> {
  const found = await loadBallotStates(tx, organizationId, Prisma.sql`c.id = ${comparisonId}::uuid`);
  return found[0] ?? null;
}
