import "server-only";
import { diffOf } from "@/domain/audit-event";
import type { ApplicationStatusInput, KnownApplicationInput, NewApplicationInput } from "@/domain/candidate";
import { conflict, invalid, notFound } from "@/domain/errors";
import type { Acting, Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { holdNumbers } from "@/server/services/application-number";
import { createCandidate } from "@/server/services/candidate-record";
import { hasWithheldApplication } from "@/server/services/candidate-sight";
import { announceVotes } from "@/server/services/live-announce";
import { rescoreApplication } from "@/server/services/score";
import { type SightedApplication, seeApplication, seeOpening } from "@/server/services/sight";

interface AddedApplication {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly number: number;
}

async function enter(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  candidateId: string,
  number: number,
): Promise<AddedApplication> {
  const { id: applicationId } = await tx.application.create({
    data: { organizationId: actor.organizationId, openingId, candidateId, number },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: "application.created",
    subjectType: "application",
    subjectId: applicationId,
    openingId,
    candidateId,
    applicationId,
    diff: diffOf(null, { number, status: "ACTIVE" }),
  });
  await rescoreApplication(tx, actor, applicationId);
  return { applicationId, candidateId, number };
}

/** Enters a new person in an opening, under the opening's next number. */
export function addCandidate(actor: Actor, input: NewApplicationInput): Promise<AddedApplication> {
  const { openingId, ...person } = input;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "application.create", openingId);
    const number = await holdNumbers(tx, actor, openingId);
    return enter(tx, actor, openingId, await createCandidate(tx, actor, person), number);
  });
}

/** Enters a person the organization already knows in another opening. Throws INVALID when they are in this one. */
export function addKnownCandidate(actor: Actor, input: KnownApplicationInput): Promise<AddedApplication> {
  const { openingId, candidateId } = input;
  const { organizationId } = actor;
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "application.create", openingId);
    // Before the person is looked for: of two who enter them at once, the second then finds them there.
    const number = await holdNumbers(tx, actor, openingId);
    const known = await tx.candidate.findFirst({
      where: { id: candidateId, organizationId, mergedIntoId: null },
      select: { name: true, applications: { where: { openingId }, select: { id: true } } },
    });
    if (!known || (await hasWithheldApplication(tx, actor, candidateId))) throw notFound("This person");
    if (known.applications.length > 0) {
      throw invalid({ candidateId: `${known.name} is in this opening already.` });
    }
    return enter(tx, actor, openingId, candidateId, number);
  });
}

/** Withdraws a candidate from an opening, or brings them back, in whoever's name; asks for no permission. */
export async function changeStatus(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  { version, status }: Pick<ApplicationStatusInput, "version" | "status">,
): Promise<void> {
  const { organizationId } = actor;
  const { id, openingId, candidateId } = application;
  const { count } = await tx.application.updateMany({
    // Whoever was merged into somebody else comes back by taking them apart.
    where: { id, organizationId, version, status: { not: status }, candidate: { mergedIntoId: null } },
    data: { status, version: { increment: 1 } },
  });
  if (count === 0) {
    const select = { status: true, version: true } as const;
    throw conflict(await tx.application.findFirstOrThrow({ where: { id, organizationId }, select }));
  }
  await recordAudit(tx, actor, {
    action: status === "WITHDRAWN" ? "application.withdrawn" : "application.restored",
    subjectType: "application",
    subjectId: id,
    openingId,
    candidateId,
    applicationId: id,
    diff: diffOf({ status: application.status }, { status }),
  });
  await announceVotes(tx, [openingId]);
  await rescoreApplication(tx, actor, id);
}

/** Withdraws a candidate, or brings them back, as a member. Answers the new version, so that it can be undone. */
export function setApplicationStatus(
  actor: Actor,
  input: ApplicationStatusInput,
): Promise<{ status: ApplicationStatusInput["status"]; version: number }> {
  return inTransaction(async (tx) => {
    const application = await seeApplication(tx, actor, "application.update", input.id);
    await changeStatus(tx, actor, application, input);
    return { status: input.status, version: input.version + 1 };
  });
}
