import "server-only";
import { diffOf } from "@/domain/audit-event";
import { type BlindingCheck, type BlindingUpdate, MOST_MASKS } from "@/domain/blinding-input";
import { conflict, invalid, notFound } from "@/domain/errors";
import { changedMasks } from "@/domain/extra-masks";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, Prisma, type Transaction } from "@/server/db";
import { loadBlindingStandings } from "@/server/services/blinding-standing";
import { placeOf } from "@/server/services/review-access";
import { seeApplication } from "@/server/services/sight";

interface StoredMasks {
  readonly extraMasks: readonly string[];
  readonly version: number;
}

/** The words hidden by hand, held until the transaction ends. */
async function holdMasks(tx: Transaction, actor: Actor, applicationId: string): Promise<StoredMasks> {
  const [row] = await tx.$queryRaw<StoredMasks[]>`
    SELECT COALESCE("extraMasks", '{}') AS "extraMasks", version FROM "Application"
    WHERE id = ${applicationId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  if (!row) throw notFound("This candidate");
  return row;
}

/**
 * Hides words in all that reviewers read of a candidate, or shows them again, from the next answer on. What was looked
 * through stays so when more is hidden, and needs another look when something is shown again.
 */
export function updateBlinding(actor: Actor, input: BlindingUpdate): Promise<StoredMasks> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "blinding.update", input.applicationId);
    const stored = await holdMasks(tx, actor, application.id);
    if (stored.version !== input.version) throw conflict(stored);
    const extraMasks = changedMasks(stored.extraMasks, input);
    if (extraMasks.length > MOST_MASKS)
      throw invalid({ add: `At most ${MOST_MASKS} words can be hidden by hand.` });
    const diff = diffOf({ hiddenWords: stored.extraMasks }, { hiddenWords: extraMasks });
    if (Object.keys(diff).length === 0) return stored;
    const isShowing = stored.extraMasks.some((word) => !extraMasks.includes(word));
    const version = stored.version + 1;
    await tx.application.update({
      where: { id: application.id },
      data: { extraMasks, version, ...(isShowing && { masksCheckedOf: "" }) },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "blinding.updated",
      subjectType: "application",
      subjectId: application.id,
      ...placeOf(application),
      diff,
    });
    return { extraMasks, version };
  });
}

/**
 * Puts on record that the actor looked through what reviewers read of a candidate. Throws CONFLICT when a text, or what is
 * hidden in it, has changed since it was shown.
 */
export function checkBlinding(actor: Actor, input: BlindingCheck): Promise<{ checkedAt: string }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "blinding.update", input.applicationId);
    const stored = await holdMasks(tx, actor, application.id);
    const [standing] = await loadBlindingStandings(tx, Prisma.sql`a.id = ${application.id}::uuid`);
    if (standing?.hash !== input.seen || stored.version !== input.version) throw conflict(stored);
    const { state: was, hash } = standing;
    await tx.application.update({
      where: { id: application.id },
      data: { masksCheckedAt: actor.at, masksCheckedOf: hash },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "blinding.checked",
      subjectType: "application",
      subjectId: application.id,
      ...placeOf(application),
      diff: diffOf({ lookedThrough: was === "CHECKED" ? hash : null }, { lookedThrough: hash }),
    });
    return { checkedAt: actor.at.toISOString() };
  });
}
