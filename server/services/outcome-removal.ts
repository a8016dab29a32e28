import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { placeOf, seeOutcome } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";

/** Whoever rates or cites an outcome at this moment is waited for: what somebody has acknowledged is never swept away. */
async function requireUnused(tx: Transaction, actor: Actor, id: string): Promise<void> {
  const { organizationId } = actor;
  await tx.$queryRaw`SELECT 1 FROM "Outcome" WHERE id = ${id}::uuid AND "organizationId" = ${organizationId}::uuid FOR UPDATE`;
  const uses = await tx.outcome.findFirst({
    where: { id, organizationId },
    select: { _count: { select: { ratings: true, citations: true } } },
  });
  const remedy = "If it turned out to be untrue, mark it as found false.";
  if (uses && uses._count.ratings > 0)
    throw new AppError("LOCKED", `Somebody has rated this outcome, so it stays. ${remedy}`);
  if (uses && uses._count.citations > 0)
    throw new AppError("LOCKED", `A decision cites this outcome, so it stays. ${remedy}`);
}

/** Removes an outcome with its evidence, as long as nobody has rated it, not even in a draft, and no decision cites it. */
export function removeOutcome(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  const { id, version } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { values, application } = await seeOutcome(tx, actor, "outcome.remove", id);
    if (values.version !== version) throw conflict(values);
    await holdApplication(tx, actor, application.id);
    await requireUnused(tx, actor, id);
    const { count } = await tx.outcome.deleteMany({ where: { id, organizationId, version } });
    if (count === 0) throw conflict((await seeOutcome(tx, actor, "outcome.remove", id)).values);
    const { version: _, ...was } = values;
    await recordAudit(tx, actor, {
      action: "outcome.removed",
      subjectType: "outcome",
      subjectId: id,
      ...placeOf(application),
      diff: diffOf(was, null),
    });
    await rescoreApplication(tx, actor, application.id);
    return { applicationId: application.id };
  });
}
