import "server-only";
import { REVIEWING_ROLES, type Role } from "@/domain/member";
import { type PanelProgress, panelVersion } from "@/domain/panel-change";
import { permits } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

export interface PanelPerson {
  readonly memberId: string;
  readonly name: string;
  readonly role: Role;
  readonly isActive: boolean;
  readonly isOnPanel: boolean;
  readonly isReviewing: boolean;
  readonly canReview: boolean;
}

/** Everyone who is, or could be, on the panel, by name: active members, and whoever is on it already. */
export async function loadPanel(tx: Transaction, actor: Actor, openingId: string): Promise<PanelPerson[]> {
  const { organizationId } = actor;
  const rows = await tx.member.findMany({
    where: { organizationId, OR: [{ deactivatedAt: null }, { panelMembers: { some: { openingId } } }] },
    select: {
      id: true,
      role: true,
      deactivatedAt: true,
      user: { select: { name: true } },
      panelMembers: { where: { openingId }, select: { isReviewing: true } },
    },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ id, role, deactivatedAt, user, panelMembers }) => ({
    memberId: id,
    name: user.name,
    role,
    isActive: deactivatedAt === null,
    isOnPanel: panelMembers.length > 0,
    isReviewing: panelMembers[0]?.isReviewing ?? false,
    canReview: REVIEWING_ROLES.includes(role),
  }));
}

/** The panel as chosen, and the version it stands for. */
export function chosenOf(people: readonly PanelPerson[]) {
  const members = people
    .filter(({ isOnPanel }) => isOnPanel)
    .map(({ memberId, isReviewing }) => ({ memberId, isReviewing }));
  return { members, version: panelVersion(members) };
}

/** How far each member is with the reviews of an opening. Others' progress: never to somebody who owes a review there. */
export async function loadProgress(
  tx: Transaction,
  actor: Actor,
  openingId: string,
): Promise<Map<string, PanelProgress>> {
  const rows = await tx.$queryRaw<({ memberId: string } & PanelProgress)[]>`
    SELECT r."memberId", bool_or(r."submittedAt" IS NOT NULL) AS "hasSubmitted",
           bool_or(r."submittedAt" IS NULL) AS "hasDraft"
    FROM "Review" r JOIN "Application" a ON a.id = r."applicationId"
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
    GROUP BY r."memberId"`;
  return new Map(rows.map(({ memberId, ...progress }) => [memberId, progress]));
}

/** Who is on the panel of an opening, and who reviews. Those who may choose it also see who could be on it. */
export async function getPanel(actor: Actor, openingId: string) {
  return inTransaction(async (tx) => {
    const sight = await seeOpening(tx, actor, "panel.get", openingId);
    const people = await loadPanel(tx, actor, openingId);
    const canEdit = permits(actor.role, "panel.update", sight);
    const progress = sight.owed === 0 ? await loadProgress(tx, actor, openingId) : null;
    return {
      openingId,
      ...chosenOf(people),
      people: people
        .filter(({ isOnPanel }) => canEdit || isOnPanel)
        .map((person) => ({ ...person, progress: progress?.get(person.memberId) ?? null })),
      canEdit,
    };
  });
}
