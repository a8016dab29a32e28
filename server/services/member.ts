import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict, invalid, notFound } from "@/domain/errors";
import type { MemberUpdate } from "@/domain/member";
import { canReview, MANAGING_ROLES, memberChangeProblem } from "@/domain/member-change";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, Prisma, type Transaction } from "@/server/db";
import { announceSessions, announceVotes } from "@/server/services/live-announce";
import { endReviewing } from "@/server/services/member-panels";

/** Everybody who is or was in the organization, active ones first, by name. */
export async function listMembers(actor: Actor) {
  const rows = await db().member.findMany({
    where: { organizationId: actor.organizationId },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      role: true,
      version: true,
      createdAt: true,
      deactivatedAt: true,
      user: { select: { name: true, email: true } },
      _count: { select: { panelMembers: { where: { isReviewing: true } } } },
    },
  });
  const members = rows.map(({ user, createdAt, deactivatedAt, _count, ...row }) => ({
    ...row,
    ...user,
    isActive: deactivatedAt === null,
    isYou: row.id === actor.memberId,
    joinedAt: createdAt.toISOString(),
    reviewingOpenings: _count.panelMembers,
  }));
  return members.sort((a, b) => Number(b.isActive) - Number(a.isActive));
}

const stored = { id: true, role: true, version: true, deactivatedAt: true } as const;

/** The member and everybody who manages members, locked: two admins cannot take the role from each other at once. */
async function lockMembers(tx: Transaction, actor: Actor, id: string) {
  await tx.$queryRaw`
    SELECT id FROM "Member" WHERE "organizationId" = ${actor.organizationId}::uuid
    AND (id = ${id}::uuid OR role::text IN (${Prisma.join(MANAGING_ROLES)})) ORDER BY id FOR UPDATE`;
  const where = { organizationId: actor.organizationId };
  const member = await tx.member.findFirst({ where: { ...where, id }, select: stored });
  if (!member) throw notFound("This member");
  const otherManagers = await tx.member.count({
    where: { ...where, id: { not: id }, role: { in: [...MANAGING_ROLES] }, deactivatedAt: null },
  });
  return { member, otherManagers };
}

/**
 * Changes a member's role, or whether they can get in at all; takes effect with their next request. Who no longer can
 * review stops reviewing wherever they were to: nobody waits for a review that cannot come. What they handed in stays.
 * @throws NOT_FOUND, CONFLICT, INVALID at `role` or `isActive` for the last admin and for oneself.
 */
export async function updateMember(actor: Actor, input: MemberUpdate) {
  const { id, version, role, isActive } = input;
  return inTransaction(async (tx) => {
    const { member, otherManagers } = await lockMembers(tx, actor, id);
    const before = { role: member.role, isActive: member.deactivatedAt === null };
    if (member.version !== version) throw conflict({ id, ...before, version: member.version });
    const after = { role, isActive };
    const problem = memberChangeProblem({ before, after, isSelf: id === actor.memberId, otherManagers });
    if (problem) throw invalid(problem);
    await tx.member.update({
      where: { id },
      data: {
        role,
        deactivatedAt: isActive ? null : (member.deactivatedAt ?? actor.at),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "member.updated",
      subjectType: "member",
      subjectId: id,
      diff: diffOf(before, after),
    });
    await announceSessions(tx, { user: { members: { some: { id } } } });
    const seats = await tx.panelMember.findMany({
      where: { organizationId: actor.organizationId, memberId: id },
      select: { openingId: true },
    });
    await announceVotes(
      tx,
      seats.map(({ openingId }) => openingId),
    );
    const reviewingEnded = canReview(after) ? 0 : await endReviewing(tx, actor, id);
    return { id, ...after, version: version + 1, reviewingEnded };
  });
}
