import "server-only";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";

/**
 * Fixes the rubric when the first rating is saved; does nothing when it is fixed already. Call it before the criteria are
 * read: it holds the rubric's row, so that nobody changes it in between. `rated` is the application the rating is of: the
 * event says that somebody has begun with it, so it is withheld from whoever still owes a review of it.
 */
export async function freezeRubric(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  rated: { applicationId?: string; candidateId?: string } = {},
): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; version: number }[]>`
    UPDATE "Rubric" SET "frozenAt" = ${actor.at}
    WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid AND "frozenAt" IS NULL
    RETURNING id, version`;
  const rubric = rows[0];
  if (!rubric) return;
  await recordAudit(tx, actor, {
    action: "rubric.frozen",
    subjectType: "rubric",
    subjectId: rubric.id,
    openingId,
    applicationId: rated.applicationId,
    candidateId: rated.candidateId,
    diff: { frozen: { from: false, to: true }, version: { from: rubric.version, to: rubric.version } },
  });
}
