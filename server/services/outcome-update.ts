import "server-only";
import { diffOf } from "@/domain/audit-event";
import { AppError, conflict } from "@/domain/errors";
import type { OutcomeStatusInput, OutcomeUpdate } from "@/domain/outcome";
import { isOtherClaim } from "@/domain/outcome-fields";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { reopenEvidence } from "@/server/services/evidence-check";
import { requireDaysCome } from "@/server/services/outcome";
import {
  loadOutcome,
  type OutcomeValues,
  outcomeData,
  placeOf,
  type SightedOutcome,
  seeOutcome,
} from "@/server/services/outcome-record";
import { keepStatement } from "@/server/services/outcome-statement";
import { holdApplication, rescoreApplication } from "@/server/services/score";

/** Whether a review that was handed in says something of an outcome, so that its wording and numbers must stay. */
export async function isOutcomeRated(tx: Transaction, actor: Acting, outcomeId: string): Promise<boolean> {
  const { organizationId } = actor;
  const rating = await tx.rating.findFirst({
    where: { organizationId, outcomeId, review: { submittedAt: { not: null } } },
    select: { id: true },
  });
  return rating !== null;
}

async function writeOutcome(
  tx: Transaction,
  actor: Acting,
  { id, values }: SightedOutcome,
  version: number,
  data: object,
): Promise<void> {
  const { organizationId } = actor;
  if (values.version !== version) throw conflict(values);
  const { count } = await tx.outcome.updateMany({
    where: { id, organizationId, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 1) return;
  throw conflict((await loadOutcome(tx, organizationId, id)).values);
}

const RATED =
  "This outcome was rated as it stands, so its wording and numbers stay. Add or check evidence, or enter what is new as an outcome of its own.";

/**
 * Changes an outcome's wording and numbers in whoever's name, until a handed-in review has rated it; asks for no
 * permission. When it then claims something else, what was checked about the old claim waits for a check again.
 */
export async function rewriteOutcome(
  tx: Transaction,
  actor: Acting,
  before: SightedOutcome,
  { version, outcome }: Pick<OutcomeUpdate, "version" | "outcome">,
): Promise<OutcomeValues> {
  requireDaysCome(actor, outcome);
  const { id, application } = before;
  await holdApplication(tx, actor, application.id);
  if (await isOutcomeRated(tx, actor, id)) throw new AppError("LOCKED", RATED);
  await writeOutcome(tx, actor, before, version, outcomeData(outcome));
  const { version: _, ...was } = before.values;
  await recordAudit(tx, actor, {
    action: "outcome.updated",
    subjectType: "outcome",
    subjectId: id,
    ...placeOf(application),
    diff: diffOf(was, outcome),
  });
  await keepStatement(tx, actor, id, outcome);
  if (isOtherClaim(was, outcome)) await reopenEvidence(tx, actor, application, id);
  await rescoreApplication(tx, actor, application.id);
  return { ...outcome, version: version + 1 };
}

/** Changes an outcome's wording and numbers, as a member. */
export function updateOutcome(actor: Actor, input: OutcomeUpdate): Promise<OutcomeValues> {
  return inTransaction(async (tx) => {
    return rewriteOutcome(tx, actor, await seeOutcome(tx, actor, "outcome.update", input.id), input);
  });
}

/** Marks an outcome as found false, so that it weighs against, or takes that back; the note says why. */
export function setOutcomeStatus(
  actor: Actor,
  input: OutcomeStatusInput,
): Promise<{ status: OutcomeStatusInput["status"]; version: number }> {
  const { id, version, status, note } = input;
  return inTransaction(async (tx) => {
    const before = await seeOutcome(tx, actor, "outcome.update", id);
    await writeOutcome(tx, actor, before, version, { status, statusNote: note });
    await recordAudit(tx, actor, {
      action: status === "REFUTED" ? "outcome.refuted" : "outcome.reinstated",
      subjectType: "outcome",
      subjectId: id,
      ...placeOf(before.application),
      diff: diffOf({ status: before.status, statusNote: before.statusNote }, { status, statusNote: note }),
    });
    await rescoreApplication(tx, actor, before.application.id);
    return { status, version: version + 1 };
  });
}
