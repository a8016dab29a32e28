import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { releaseFiles } from "@/server/services/file-record";
import { loadOutcome, placeOf, type SightedOutcome, seeOutcome } from "@/server/services/outcome-record";
import { holdApplication, rescoreApplication } from "@/server/services/score";

/** Whoever rates or cites an outcome at this moment is waited for: what somebody has acknowledged is never swept away. */
async function requireUnused(tx: Transaction, actor: Acting, id: string): Promise<void> {
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

/**
 * Removes an outcome with its evidence in whoever's name, as long as nobody has rated it, not even in a draft, and no
 * decision cites it; asks for no permission.
 */
export async function dropOutcome(
  tx: Transaction,
  actor: Acting,
  { id, values, application }: SightedOutcome,
  version: number,
): Promise<void> {
  const { organizationId } = actor;
  if (values.version !== version) throw conflict(values);
  await holdApplication(tx, actor, application.id);
  await requireUnused(tx, actor, id);
  await releaseFiles(tx, organizationId, { outcomeId: id });
  const { count } = await tx.outcome.deleteMany({ where: { id, organizationId, version } });
  if (count === 0) throw conflict((await loadOutcome(tx, organizationId, id)).values);
  const { version: _, ...was } = values;
  await recordAudit(tx, actor, {
    action: "outcome.removed",
    subjectType: "outcome",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(was, null),
  });
  await rescoreApplication(tx, actor, application.id);
}

/** Removes an outcome with its evidence, as a member. */
export function removeOutcome(
  actor: Actor,
  input: { id: string; version: number },
): Promise<{ applicationId: string }> {
  return inTransaction(async (tx) => {
    const outcome = await seeOutcome(tx, actor, "outcome.remove", input.id);
    await dropOutcome(tx, actor, outcome, input.version);
    return { applicationId: outcome.application.id };
  });
}
