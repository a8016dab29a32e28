import "server-only";
import { diffOf } from "@/domain/audit-event";
import { calendarDayOf } from "@/domain/calendar";
import { type FieldMessages, invalid } from "@/domain/errors";
import type { NewOutcomeInput, OutcomeInput } from "@/domain/outcome";
import { daysNotCome } from "@/domain/outcome-fields";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { type CameBy, createEvidence } from "@/server/services/evidence-record";
import { outcomeData, placeOf } from "@/server/services/outcome-record";
import { keepStatement } from "@/server/services/outcome-statement";
import { rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** Refuses a period that lies ahead of the actor's own today. */
export function requireDaysCome(actor: Pick<Acting, "at">, outcome: OutcomeInput): void {
  const late = Object.entries(daysNotCome(outcome, calendarDayOf(actor.at)));
  const fields: FieldMessages = Object.fromEntries(late.map(([key, message]) => [`outcome.${key}`, message]));
  if (late.length > 0) throw invalid(fields);
}

/**
 * Enters an outcome together with its evidence, in whoever's name; asks for no permission and leaves the score to the
 * caller. A candidate's own statement becomes a piece of evidence in the same transaction.
 */
export async function enterOutcome(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  { outcome, evidence }: Pick<NewOutcomeInput, "outcome" | "evidence">,
  cameBy: CameBy = {},
): Promise<{ outcomeId: string; evidenceIds: string[] }> {
  requireDaysCome(actor, outcome);
  const { organizationId } = actor;
  const { id: outcomeId } = await tx.outcome.create({
    data: { ...outcomeData(outcome), ...cameBy, organizationId, applicationId: application.id },
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
  const evidenceIds: string[] = [];
  for (const piece of evidence) {
    evidenceIds.push(await createEvidence(tx, actor, application, outcomeId, piece, cameBy));
  }
  return { outcomeId, evidenceIds };
}

/** Enters an outcome together with its evidence, as a member. */
export function createOutcome(
  actor: Actor,
  input: NewOutcomeInput,
): Promise<{ outcomeId: string; evidenceIds: string[]; version: number }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "outcome.create", input.applicationId);
    const { outcomeId, evidenceIds } = await enterOutcome(tx, actor, application, input);
    await rescoreApplication(tx, actor, application.id);
    return { outcomeId, evidenceIds, version: 1 };
  });
}
