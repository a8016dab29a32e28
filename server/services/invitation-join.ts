import "server-only";
import { AppError } from "@/domain/errors";
import type { Role } from "@/domain/member";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { actingMember } from "@/server/session";

interface OpenInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly role: Role;
}

/**
 * Uses an invitation up and makes the person a member. Two who come with the same link at once: one joins.
 * @throws LOCKED when the invitation is no longer open, or the person is a member already.
 */
export async function joinByInvitation(
  tx: Transaction,
  { id, organizationId, role }: OpenInvitation,
  userId: string,
  at: Date,
): Promise<string> {
  const taken = await tx.invitation.updateMany({
    where: { id, organizationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
    data: { acceptedAt: at },
  });
  if (taken.count === 0) throw new AppError("LOCKED", "This invitation is no longer open.");
  const found = await tx.member.findUnique({
    where: { organizationId_userId: { organizationId, userId } },
    select: { id: true, deactivatedAt: true },
  });
  if (found && !found.deactivatedAt) {
    throw new AppError("LOCKED", "You are already a member of this organization. Please sign in.");
  }
  const data = { role, deactivatedAt: null };
  const member = found
    ? await tx.member.update({
        where: { id: found.id },
        data: { ...data, version: { increment: 1 } },
        select: { id: true },
      })
    : await tx.member.create({
        data: { ...data, organizationId, userId, createdAt: at },
        select: { id: true },
      });
  await recordAudit(tx, await actingMember(tx, member.id, at), {
    action: "member.joined",
    subjectType: "member",
    subjectId: member.id,
    diff: { role: { from: null, to: role }, invitation: { from: null, to: id } },
  });
  return member.id;
}
