import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { type FieldMessages, invalid } from "@/domain/errors";
import type { NewOutcomeInput, OutcomeInput } from "@/domain/outcome";
import { daysNotCome } from "@/domain/outcome-fields";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction } from "@/server/db";
import { createEvidence } from "@/server/services/evidence-record";
import { outcomeData, placeOf } from "@/server/services/outcome-record";
import { keepStatement } from "@/server/services/outcome-statement";
import { rescoreApplication } from "@/server/services/score";
import { seeApplication } from "@/server/services/sight";

/** Refuses a period that lies ahead of the actor's own today. */
export function requireDaysCome(actor: Actor, outcome: OutcomeInput): void {
  const late = Object.entries(daysNotCome(outcome, calendarDayOf(actor.at)));
  const fields: FieldMessages = Object.fromEntries(late.map(([key, message]) => [`outcome.${key}`, message]));
  if (late.length > 0) throw invalid(fields);
}

/**
 * Enters an outcome together with its evidence. A candidate's own statement becomes a piece of evidence in the same
 * transaction.
 */
export function createOutcome(
  actor: Actor,
  input: NewOutcomeInput,
): Promise<{ outcomeId: string; version: number }> {
  const { applicationId, outcome, evidence } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    requireDaysCome(actor, outcome);
    const application = await seeApplication(tx, actor, "outcome.create", applicationId);
    const { id: outcomeId } = await tx.outcome.create({
      data: { ...outcomeData(outcome), organizationId, applicationId },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "outcome.created",
      subjectType: "outcome",
      subjectId: outcomeId,
      ...placeOf(application),
      diff: diffOf(null, outcome),
    });
    await keepStatement(tx, actor, outcomeId, outcome);
    for (const piece of evidence) await createEvidence(tx, actor, application, outcomeId, piece);
    await rescoreApplication(tx, actor, applicationId);
    return { outcomeId, version: 1 };
  });
}
