import "server-only";
import type { OrganizationId } from "@/domain/ids";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";

/** How long a browser stays signed in, in days. */
export const SESSION_DAYS = 30;

/** "Last seen" is written at most this often, so that reading a page does not cost a write. */
const SEEN_EVERY_MS = 5 * 60_000;

interface SessionRow {
  memberId: string;
  userId: string;
  organizationId: string;
  organizationName: string;
  isDemo: boolean;
  role: Role;
  name: string;
  email: string;
  lastSeenAt: Date;
}

/**
 * The session gate: turns the id inside a signed cookie into an actor, or null. The only place that mints an
 * OrganizationId. A revoked or expired session, or one of a member who was deactivated, is no session.
 */
export async function actorOfSession(sessionId: string, at: Date): Promise<Actor | null> {
  const rows = await db().$queryRaw<SessionRow[]>`
    SELECT m.id AS "memberId", u.id AS "userId", o.id AS "organizationId", o.name AS "organizationName",
           o."isDemo", m.role::text AS role, u.name, u.email, s."lastSeenAt"
    FROM "Session" s
    JOIN "User" u ON u.id = s."userId"
    JOIN "Member" m ON m."userId" = u.id AND m."deactivatedAt" IS NULL
    JOIN "Organization" o ON o.id = m."organizationId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > ${at}
    ORDER BY (m."organizationId" = s."organizationId") DESC NULLS LAST, m.id
    LIMIT 1`;
  const row = rows[0];
  if (!row) return null;
  const { lastSeenAt, organizationId, ...rest } = row;
  if (at.getTime() - lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await db().session.update({ where: { id: sessionId }, data: { lastSeenAt: at }, select: { id: true } });
  }
  return { ...rest, sessionId, organizationId: organizationId as OrganizationId, at };
}

/** Who acts while there is no session to check yet: whoever founds an organization, joins one or signs in. */
export type ActingMember = Pick<Actor, "organizationId" | "memberId" | "name" | "at">;

/** The member just written or just proven, as the one whose deed the audit log records. */
export async function actingMember(tx: Transaction, memberId: string, at: Date): Promise<ActingMember> {
  const member = await tx.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { organizationId: true, user: { select: { name: true } } },
  });
  return { organizationId: member.organizationId as OrganizationId, memberId, name: member.user.name, at };
}
