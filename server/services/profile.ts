import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict } from "@/domain/errors";
import type { ProfileUpdate } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction } from "@/server/db";

/** The actor themself: who they are, and in which organizations. */
export async function getProfile(actor: Actor) {
  const user = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: {
      name: true,
      email: true,
      version: true,
      oidcSubject: true,
      members: {
        where: { deactivatedAt: null },
        orderBy: { organization: { name: "asc" } },
        select: { role: true, organization: { select: { id: true, name: true, version: true } } },
      },
    },
  });
  const { members, oidcSubject, ...person } = user;
  return {
    ...person,
    memberId: actor.memberId,
    role: actor.role,
    isDemo: actor.isDemo,
    usesCompanySignIn: oidcSubject !== null,
    organizations: members.map(({ role, organization }) => ({
      ...organization,
      role,
      isCurrent: organization.id === actor.organizationId,
    })),
  };
}

/** Changes the actor's own name, in every organization they are in. */
export async function updateProfile(
  actor: Actor,
  { name, version }: ProfileUpdate,
): Promise<{ name: string; version: number }> {
  return inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, version },
      data: { name, version: { increment: 1 } },
    });
    if (count === 0) {
      throw conflict(
        await tx.user.findUniqueOrThrow({
          where: { id: actor.userId },
          select: { name: true, version: true },
        }),
      );
    }
    await recordAudit(tx, actor, {
      action: "profile.updated",
      subjectType: "member",
      subjectId: actor.memberId,
      diff: diffOf({ name: actor.name }, { name }),
    });
    return { name, version: version + 1 };
  });
}
