import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { makeAttachment } from "@/tests/support/attachment-factory";
import type { BlindWorld } from "@/tests/support/blind-world";
import { makeDraft } from "@/tests/support/draft-factory";
import { makeExport } from "@/tests/support/export-factory";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeImport } from "@/tests/support/import-row-factory";
import { dress } from "@/tests/support/leak/identity";
import { makeFollowUp } from "@/tests/support/letter-factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { makeMessage, makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeRound } from "@/tests/support/round-factory";
import { store } from "@/tests/support/store";
import { makeBallot } from "@/tests/support/vote-factory";

/** Calls a procedure as somebody, and answers whether it was done; what is refused leaves everything as it was. */
export type Act = (actor: Actor, path: string, input: unknown) => Promise<boolean>;

/** An opening with three applications of one or two outcomes, one reader who must learn nothing, and the others. */
export interface LeakWorld {
  readonly reader: Actor;
  readonly others: readonly Actor[];
  readonly admin: Actor;
  readonly act: Act;
  readonly opening: MadeOpening;
  readonly applications: readonly MadeApplication[];
  /** By application. */
  readonly outcomeIds: readonly (readonly string[])[];
  /** What the questions of the blindness test are asked about. */
  readonly asked: BlindWorld;
  /** When everything was set up and the schedule begins, in milliseconds. */
  readonly start: number;
}

async function addOutcome(application: MadeApplication, checkedBy: Actor): Promise<string> {
  const measured = { unit: "days", baseline: 6, after: 1, periodEnd: "2026-06-30" };
  const evidence = [{ kind: "SYSTEM_RECORD" as const, checkedBy }];
  const { id, evidenceIds } = await makeOutcome(application, { ...measured, evidence });
  await makeAttachment(application.organizationId, evidenceIds[0] as string, { isClearedForBlind: true });
  return id;
}

async function recordDecision(manager: Actor, { organizationId, openingId, id }: MadeApplication) {
  const row = await store().decision.create({
    data: {
      organizationId,
      openingId,
      applicationId: id,
      kind: "HOLD",
      rationale: "We wait for the second exercise.",
      decidedById: manager.memberId,
      packet: "{}",
      packetHash: "0".repeat(64),
    },
  });
  return row.id;
}

/** `others` is 1 to 4: a panel of two to five. What its people do, they do by `act`. */
export async function makeLeakWorld(role: Role, others: number, act: Act): Promise<LeakWorld> {
  const { actors, organization } = await makeOrganization();
  const reader = await makeMember(organization, role, { name: "Rena Reader" });
  const names = ["Otto One", "Tessa Two", "Theo Three", "Fay Four"].slice(0, others);
  const panel: Actor[] = [];
  for (const name of names) panel.push(await makeMember(organization, "REVIEWER", { name }));
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Claims analyst" });
  // The others' panel opens with the first review, so that they discuss while the reader is still at it.
  await store().opening.update({ where: { id: opening.id }, data: { reviewsNeeded: 1 } });
  await makePanel(
    opening,
    [reader, ...panel].map((actor) => ({ actor, isReviewing: true })),
  );
  const applications: MadeApplication[] = [];
  for (let count = 0; count < 3; count++) applications.push(await makeApplication(opening));
  const outcomeIds: string[][] = [];
  for (const [index, application] of applications.entries()) {
    const ids = [await addOutcome(application, actors.RECRUITER)];
    if (index === 0) ids.push(await addOutcome(application, actors.RECRUITER));
    outcomeIds.push(ids);
  }
  const [application, neighbour] = applications as [MadeApplication, MadeApplication];
  const request = await makeRefereeRequest(actors.RECRUITER, outcomeIds[0]?.[0] as string);
  const decisionId = await recordDecision(actors.HIRING_MANAGER, application);
  const asked: BlindWorld = {
    owing: reader,
    other: panel[0] as Actor,
    opening,
    application,
    neighbour,
    outcomeIds: outcomeIds[0] as string[],
    evidenceIds: (
      await store().evidence.findMany({ where: { outcomeId: { in: outcomeIds[0] } }, select: { id: true } })
    ).map(({ id }) => id),
    // Certificates are other ones in either world; who reviews may ask for the badge of none.
    credentialIds: [],
    draftId: await makeDraft(application, { statement: "Cut the backlog", sourceText: "Cut the backlog" }),
    messageId: await makeMessage(actors.RECRUITER, request, application.id),
    decisionId,
    followUpId: await makeFollowUp(actors.RECRUITER, { decisionId, applicationId: application.id }),
    comparisonId: (await makeBallot(actors.HIRING_MANAGER, [application, neighbour])).id,
    exportId: await makeExport(actors.HIRING_MANAGER, application.openingId),
    importId: await makeImport(actors.HIRING_MANAGER, application.openingId),
    roundId: (await makeRound(actors.HIRING_MANAGER, [application, neighbour], { pairsAsked: 1 })).id,
  };
  const start = Date.now();
  return {
    reader,
    others: panel,
    admin: actors.ADMIN,
    act,
    opening,
    applications,
    outcomeIds,
    asked,
    start,
  };
}

/** Takes back all that a schedule has done, and puts other people in the candidates' places. */
export async function restart(world: LeakWorld, who: 0 | 1): Promise<void> {
  const { organizationId } = world.opening;
  const start = new Date(world.start);
  await store().review.deleteMany({ where: { organizationId } });
  await store().rubric.updateMany({ where: { organizationId }, data: { frozenAt: null } });
  await dress(world.applications, who);
  await world.act({ ...world.admin, at: start }, "score.recompute", undefined);
  await store().auditEvent.deleteMany({ where: { organizationId, at: { gte: start } } });
}
