import "server-only";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";

/**
 * Freezes the rubric of an opening, so that nobody bends the measure once rating has begun. Called with every rating
 * that is stored; only the first one freezes. An edit of the rubric under way at that moment is waited for.
 */
export async function freezeRubric(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const [rubric] = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Rubric" SET "frozenAt" = ${actor.at}
    WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid AND "frozenAt" IS NULL
    RETURNING id`;
  if (!rubric) return;
  await recordAudit(tx, actor, {
    action: "rubric.frozen",
    subjectType: "rubric",
    subjectId: rubric.id,
    openingId,
    diff: { frozenAt: { from: null, to: actor.at.toISOString() } },
  });
}
