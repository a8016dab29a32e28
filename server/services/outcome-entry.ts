import "server-only";
import type { OutcomeRecord } from "@/domain/application-record";
import { calendarDayOf } from "@/domain/calendar";
import { notFound } from "@/domain/errors";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import type { PolicyInput } from "@/domain/scoring/policy";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { hasWithheldApplication } from "@/server/services/candidate-sight";
import { seeOutcome } from "@/server/services/outcome-record";
import { isOutcomeRated } from "@/server/services/outcome-update";
import { type SightedApplication, seeApplication } from "@/server/services/sight";

/** What the page needs on which an outcome is entered: whose it is, and the policy its strength is computed with. */
export interface OutcomeDesk {
  readonly opening: { readonly id: string; readonly title: string; readonly asOf: string };
  readonly application: { readonly id: string; readonly number: number };
  /** Null while the name is withheld. */
  readonly name: string | null;
  readonly policy: PolicyInput;
  /** All that counts for the candidate so far, so that points can be foreseen; null while the ratings are withheld. */
  readonly candidate: CandidateInput | null;
  readonly today: string;
}

/** An outcome with its evidence, and what may still be done to it. */
export interface OutcomeDetails extends OutcomeDesk {
  readonly outcome: OutcomeRecord;
  /** A handed-in review has rated it: wording and numbers stay. */
  readonly isLocked: boolean;
  /** Nobody has rated it, not even in a draft, and no decision cites it. */
  readonly isRemovable: boolean;
}

/** Loads the desk of an application that the actor was let through to. */
export async function loadOutcomeDesk(
  tx: Transaction,
  actor: Actor,
  application: SightedApplication,
): Promise<OutcomeDesk> {
  const { id, number, openingId, candidateId } = application;
  const { organizationId } = actor;
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  const isNameless = await hasWithheldApplication(tx, actor, candidateId);
  const person = await tx.candidate.findFirst({
    where: { id: candidateId, organizationId },
    select: { name: true },
  });
  const [record] = isNameless
    ? []
    : await loadApplicationRecords(tx, organizationId, { openingId, id: { in: [id] } });
  return {
    opening: { id: openingId, title: opening.title, asOf: opening.asOf },
    application: { id, number },
    name: isNameless ? null : (person?.name ?? null),
    policy: policyInputOf(opening),
    candidate: record ? candidateInputOf(record, opening) : null,
    today: calendarDayOf(actor.at),
  };
}

/** What is needed to enter an outcome for an application. */
export function getOutcomeDesk(actor: Actor, applicationId: string): Promise<OutcomeDesk> {
  return inTransaction(async (tx) => {
    return loadOutcomeDesk(tx, actor, await seeApplication(tx, actor, "outcome.create", applicationId));
  });
}

/** One outcome with its evidence. */
export function getOutcome(actor: Actor, outcomeId: string): Promise<OutcomeDetails> {
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    const { application } = await seeOutcome(tx, actor, "outcome.get", outcomeId);
    const [record] = await loadApplicationRecords(tx, organizationId, {
      openingId: application.openingId,
      id: { in: [application.id] },
    });
    const outcome = record?.outcomes.find(({ id }) => id === outcomeId);
    if (!outcome) throw notFound("This outcome");
    const rated = await tx.rating.count({ where: { organizationId, outcomeId } });
    const cited = await tx.decisionCitation.count({ where: { organizationId, outcomeId } });
    return {
      ...(await loadOutcomeDesk(tx, actor, application)),
      outcome,
      isLocked: await isOutcomeRated(tx, actor, outcomeId),
      isRemovable: rated === 0 && cited === 0,
    };
  });
}
