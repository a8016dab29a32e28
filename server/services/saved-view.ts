import "server-only";
import { AppError, conflict, notFound } from "@/domain/errors";
import { MOST_VIEWS, type SavedViewInput } from "@/domain/ranking/saved-view-input";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { seeOpening } from "@/server/services/sight";

const shown = { id: true, name: true, query: true, version: true } as const;

/** A view of a ranking as the member who saved it sees it; nobody else does. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly version: number;
}

/** The views of one opening that the actor saved, by name. */
export async function listSavedViews(actor: Actor, openingId: string): Promise<SavedView[]> {
  const { organizationId, memberId } = actor;
  await seeOpening(db(), actor, "savedView.list", openingId);
  return db().savedView.findMany({
    where: { organizationId, openingId, memberId },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: shown,
  });
}

/** One of the actor's own views by name, after anybody else's writing of the same member and opening is over. */
async function holdNamed(tx: Transaction, actor: Actor, { openingId, name }: SavedViewInput) {
  const { organizationId, memberId } = actor;
  // Two windows of one member wait for each other; the row itself may not be there yet.
  await tx.$queryRaw`SELECT 1 AS held FROM "Member"
    WHERE id = ${memberId}::uuid AND "organizationId" = ${organizationId}::uuid FOR NO KEY UPDATE`;
  return tx.savedView.findFirst({ where: { organizationId, openingId, memberId, name }, select: shown });
}

/**
 * Saves a view under a name, over the one that has it: CONFLICT, with what is saved, where that is another than the actor saw;
 * LOCKED where there are too many already.
 */
export function saveView(actor: Actor, input: SavedViewInput): Promise<SavedView> {
  const { organizationId, memberId } = actor;
  const { openingId, name, query } = input;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "savedView.save", openingId);
    const before = await holdNamed(tx, actor, input);
    if ((before?.version ?? 0) !== input.version) throw conflict(before);
    if (
      !before &&
      (await tx.savedView.count({ where: { organizationId, openingId, memberId } })) >= MOST_VIEWS
    )
      throw new AppError("LOCKED", `There are ${MOST_VIEWS} views already. Remove one first.`);
    const saved = before
      ? await tx.savedView.update({
          where: { organizationId_id: { organizationId, id: before.id } },
          data: { query, version: { increment: 1 } },
          select: shown,
        })
      : await tx.savedView.create({
          data: { organizationId, openingId, memberId, name, query },
          select: shown,
        });
    // What is looked for is the member's own affair: the log says that a view was saved, not what it shows.
    await recordAudit(tx, actor, {
      action: "saved-view.saved",
      subjectType: "savedView",
      subjectId: saved.id,
      openingId,
      diff: { version: { from: before?.version ?? null, to: saved.version } },
    });
    return saved;
  });
}

/** Removes one of the actor's own views. NOT_FOUND for anybody else's; CONFLICT, with what is saved, where it changed since. */
export function removeView(actor: Actor, input: { id: string; version: number }): Promise<{ id: string }> {
  const { organizationId, memberId } = actor;
  return inTransaction(async (tx) => {
    const view = await tx.savedView.findFirst({
      where: { organizationId, memberId, id: input.id },
      select: { ...shown, openingId: true },
    });
    if (!view) throw notFound("This view");
    const { openingId, ...current } = view;
    await seeOpening(tx, actor, "savedView.save", openingId);
    const { count } = await tx.savedView.deleteMany({
      where: { organizationId, memberId, id: input.id, version: input.version },
    });
    if (count === 0) throw conflict(current);
    await recordAudit(tx, actor, {
      action: "saved-view.removed",
      subjectType: "savedView",
      subjectId: input.id,
      openingId,
      diff: { version: { from: input.version, to: null } },
    });
    return { id: input.id };
  });
}
