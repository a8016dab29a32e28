import "server-only";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { actingMember, SESSION_DAYS } from "@/server/session";

/** The browser that signs in. */
export interface SignInFrom {
  readonly address: string;
  readonly userAgent: string;
  readonly at: Date;
}

const DAY_MS = 24 * 3_600_000;

/** The organization to begin in: the one last worked in, or one joined since; of two in the same moment, the later joined. */
async function startingMemberId(tx: Transaction, userId: string): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM "Member" m
    LEFT JOIN "Session" s ON s."userId" = m."userId" AND s."organizationId" = m."organizationId"
    WHERE m."userId" = ${userId}::uuid AND m."deactivatedAt" IS NULL
    GROUP BY m.id, m."createdAt"
    ORDER BY GREATEST(m."createdAt", max(s."lastSeenAt")) DESC, m.id DESC
    LIMIT 1`;
  return rows[0]?.id;
}

/**
 * Opens a session for a person whose identity was just proven, and records that they signed in. Returns its id, or
 * null for somebody who is in no organization. Their expired sessions are cleared away.
 */
export async function startSession(
  tx: Transaction,
  userId: string,
  from: SignInFrom,
  memberId?: string,
): Promise<string | null> {
  const startingId = memberId ?? (await startingMemberId(tx, userId));
  if (!startingId) return null;
  const member = await actingMember(tx, startingId, from.at);
  await tx.session.deleteMany({ where: { userId, expiresAt: { lte: from.at } } });
  const session = await tx.session.create({
    data: {
      userId,
      organizationId: member.organizationId,
      userAgent: from.userAgent.slice(0, 300),
      address: from.address,
      createdAt: from.at,
      lastSeenAt: from.at,
      expiresAt: new Date(from.at.getTime() + SESSION_DAYS * DAY_MS),
    },
    select: { id: true },
  });
  await recordAudit(tx, member, {
    action: "member.signed-in",
    subjectType: "session",
    subjectId: session.id,
    diff: {},
  });
  return session.id;
}
