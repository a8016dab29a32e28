import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict, invalid, notFound } from "@/domain/errors";
import {
  type Brief,
  missingFromBrief,
  type OpeningStatus,
  type OpeningUpdate,
  SCORED_SETTINGS,
} from "@/domain/opening";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { checkOpening, columnsOf, formOf, openingFields } from "@/server/services/opening-form";
import { rescoreOpening } from "@/server/services/score";
import { seeOpening } from "@/server/services/sight";

/** Whether rating has begun. Holds the rubric row, so that the answer stays true until the transaction ends. */
async function isFrozen(tx: Transaction, actor: Actor, openingId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ isFrozen: boolean }[]>`
    SELECT "frozenAt" IS NOT NULL AS "isFrozen" FROM "Rubric"
    WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR SHARE`;
  return rows[0]?.isFrozen ?? false;
}

/** A role that is open keeps its four answers: INVALID at each that was emptied. */
function keepAnswers(status: OpeningStatus, brief: Brief): void {
  const missing = status === "OPEN" || status === "DECIDED" ? missingFromBrief(brief) : {};
  if (Object.keys(missing).length > 0) throw invalid(missing);
}

/** Saves the brief of an opening. What scores are made of is LOCKED once rating has begun; the rest stays open. */
export async function updateOpening(
  actor: Actor,
  input: OpeningUpdate,
): Promise<{ id: string; version: number }> {
  return inTransaction(async (tx) => {
    const { id, version, ...fields } = input;
    await seeOpening(tx, actor, "opening.update", id);
    const hasBegun = await isFrozen(tx, actor, id);
    await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const row = await tx.opening.findUnique({
      where: { organizationId_id: { organizationId: actor.organizationId, id } },
      select: {
        ...openingFields,
        status: true,
        hiringManager: { select: { user: { select: { name: true } } } },
      },
    });
    if (!row) throw notFound("This opening");
    const { hiringManager, status, ...storedRow } = row;
    const stored = formOf(storedRow);
    if (stored.version !== version) throw conflict(stored);
    keepAnswers(status, fields);
    const isScoredChange = SCORED_SETTINGS.some((key) => stored[key] !== fields[key]);
    if (hasBegun && isScoredChange) {
      throw new AppError(
        "LOCKED",
        "Rating has begun, so both shares and the day ages are counted to stay as they were set.",
      );
    }
    const nameBefore = hiringManager.user.name;
    const name = await checkOpening(tx, actor, fields, {
      hiringManagerId: stored.hiringManagerId,
      name: nameBefore,
    });
    await tx.opening.update({
      where: { organizationId_id: { organizationId: actor.organizationId, id } },
      data: { ...columnsOf(fields), version: { increment: 1 } },
      select: { id: true },
    });
    const { version: _, hiringManagerId: __, ...before } = stored;
    const { hiringManagerId: ___, ...after } = fields;
    await recordAudit(tx, actor, {
      action: "opening.updated",
      subjectType: "opening",
      subjectId: id,
      openingId: id,
      diff: diffOf({ ...before, hiringManager: nameBefore }, { ...after, hiringManager: name }),
    });
    if (isScoredChange) await rescoreOpening(tx, actor, id);
    return { id, version: version + 1 };
  });
}
