import "server-only";
import { calendarDayOf, instantOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import type { OutcomeInput } from "@/domain/outcome";
import type { OutcomeStatus } from "@/domain/outcome-fields";
import type { Action } from "@/domain/permission-table";
import type { Actor } from "@/server/actor";
import type { Prisma, Transaction } from "@/server/db";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

const outcomeColumns = {
  id: true,
  applicationId: true,
  mergedIntoId: true,
  statement: true,
  source: true,
  metric: true,
  unit: true,
  baseline: true,
  after: true,
  periodStart: true,
  periodEnd: true,
  frequency: true,
  aiPart: true,
  ownPart: true,
  limits: true,
  relevance: true,
  status: true,
  statusNote: true,
  version: true,
} as const satisfies Prisma.OutcomeSelect;

/** An outcome as the form holds it, with the version it was read at. */
export interface OutcomeValues extends OutcomeInput {
  readonly version: number;
}

/** An outcome that is about to be changed, and the application it belongs to. */
export interface SightedOutcome {
  readonly id: string;
  readonly values: OutcomeValues;
  readonly status: OutcomeStatus;
  readonly statusNote: string;
  readonly application: SightedApplication;
}

/** What the form holds, as it is stored. */
export function outcomeData(outcome: OutcomeInput) {
  const { periodStart, periodEnd } = outcome;
  return {
    ...outcome,
    periodStart: periodStart ? instantOf(periodStart) : null,
    periodEnd: periodEnd ? instantOf(periodEnd) : null,
  };
}

/** Loads an outcome of this tenant, and the id of its application. Asks for no permission. */
export async function loadOutcome(
  tx: Transaction,
  organizationId: string,
  outcomeId: string,
): Promise<Omit<SightedOutcome, "application"> & { readonly applicationId: string }> {
  const row = await tx.outcome.findUnique({
    where: { organizationId_id: { organizationId, id: outcomeId } },
    select: outcomeColumns,
  });
  if (!row || row.mergedIntoId) throw notFound("This outcome");
  const { id, mergedIntoId: _, applicationId, status, statusNote, periodStart, periodEnd, ...rest } = row;
  const values = {
    ...rest,
    periodStart: periodStart && calendarDayOf(periodStart),
    periodEnd: periodEnd && calendarDayOf(periodEnd),
  };
  return { id, applicationId, values, status, statusNote };
}

/** Loads an outcome of this tenant and asks the permission table of its application. */
export async function seeOutcome(
  tx: Transaction,
  actor: Actor,
  action: Action,
  outcomeId: string,
): Promise<SightedOutcome> {
  const { applicationId, ...outcome } = await loadOutcome(tx, actor.organizationId, outcomeId);
  return { ...outcome, application: await seeApplication(tx, actor, action, applicationId) };
}

/** Where an event about an outcome, its evidence or a certificate belongs. */
export function placeOf(application: SightedApplication) {
  const { id: applicationId, openingId, candidateId } = application;
  return { applicationId, openingId, candidateId };
}
