import "server-only";
import { diffOf } from "@/domain/audit-event";
import { conflict, notFound } from "@/domain/errors";
import type { OrganizationUpdate } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { actingMember } from "@/server/session";

/** Renames the actor's organization. */
export async function updateOrganization(
  actor: Actor,
  { name, version }: OrganizationUpdate,
): Promise<{ name: string; version: number }> {
  const id: string = actor.organizationId;
  return inTransaction(async (tx) => {
    const { count } = await tx.organization.updateMany({
      where: { id, version },
      data: { name, version: { increment: 1 } },
    });
    if (count === 0) {
      throw conflict(
        await tx.organization.findUniqueOrThrow({ where: { id }, select: { name: true, version: true } }),
      );
    }
    await recordAudit(tx, actor, {
      action: "organization.updated",
      subjectType: "organization",
      subjectId: id,
      diff: diffOf({ name: actor.organizationName }, { name }),
    });
    return { name, version: version + 1 };
  });
}

/** Moves this browser to another organization the actor is in; recorded in the one they arrive in. */
export async function switchOrganization(
  actor: Actor,
  organizationId: string,
): Promise<{ organizationId: string }> {
  return inTransaction(async (tx) => {
    const member = await tx.member.findFirst({
      where: { organizationId, userId: actor.userId, deactivatedAt: null },
      select: { id: true },
    });
    if (!member) throw notFound("This organization");
    await tx.session.update({
      where: { id: actor.sessionId },
      data: { organizationId },
      select: { id: true },
    });
    await recordAudit(tx, await actingMember(tx, member.id, actor.at), {
      action: "organization.switched",
      subjectType: "session",
      subjectId: actor.sessionId,
      // Where they came from is no business of the organization in whose log this stands.
      diff: {},
    });
    return { organizationId };
  });
}
