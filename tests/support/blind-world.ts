import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { makeAttachment } from "@/tests/support/attachment-factory";
import { callAs } from "@/tests/support/caller";
import { makeDraft } from "@/tests/support/draft-factory";
import { makeExport } from "@/tests/support/export-factory";
import { makeMember, makeOrganization } from "@/tests/support/factory";
import { makeImport, makeImportProblem } from "@/tests/support/import-row-factory";
import { makeFollowUp, makeLetter } from "@/tests/support/letter-factory";
import {
  type MadeApplication,
  type MadeOpening,
  makeApplication,
  makeOpening,
  makeOutcome,
  makePanel,
} from "@/tests/support/opening-factory";
import { makeProof } from "@/tests/support/proof-factory";
import { makeMessage, makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeRound } from "@/tests/support/round-factory";
import { badge } from "@/tests/support/sample-badge";
import { store } from "@/tests/support/store";

/** What a reviewer who still owes a review must find in no answer. Nothing else in the tests is called like this. */
export const CANARIES = {
  firstName: "Quillfeather",
  lastName: "Zandomeneghi",
  email: "q.zandomeneghi@canary-post.example",
  phone: "+44 7700 900461",
  employer: "Brackwater Mutual",
  school: "Thistledown Polytechnic",
  headline: "Plenipotentiary of ledgers",
  link: "https://portfolio.example/zando-q",
  certificate: "Certified Marmalade Architect",
  issuer: "Kestrelgate Institute",
  ratingNote: "ochre walrus reason",
  overallNote: "violet heron summary",
  rationale: "cerulean badger rationale",
  voteReason: "umber marten vote",
} as const;

export interface BlindWorld {
  readonly owing: Actor;
  readonly other: Actor;
  readonly opening: MadeOpening;
  /** The one whose review is owed. */
  readonly application: MadeApplication;
  /** Another one, in the same opening, whose review is owed too. */
  readonly neighbour: MadeApplication;
  readonly outcomeIds: readonly string[];
  readonly evidenceIds: readonly string[];
  /** Certificates whose badges no longer hold. */
  readonly credentialIds: readonly string[];
  /** An outcome read from their CV, which nobody has confirmed. */
  readonly draftId: string;
  /** A letter that speaks of the candidate by name, and the request it belongs to. */
  readonly messageId: string;
  readonly decisionId: string;
  /** A question about the one decided on, which is due; a letter to them is drafted too. */
  readonly followUpId: string;
  /** A vote about the two. */
  readonly comparisonId: string;
  /** A round about the two. */
  readonly roundId: string;
  /** An export of the opening that somebody who owes no review has made. */
  readonly exportId: string;
  /** A table with the candidate in it, brought in by somebody who owes no review, and a bad row of it. */
  readonly importId: string;
}

const { firstName, lastName } = CANARIES;

async function identify(application: MadeApplication): Promise<string> {
  const { organizationId, id: applicationId, candidateId } = application;
  const { phone, headline, link, certificate: title, issuer } = CANARIES;
  await store().candidate.update({ where: { id: candidateId }, data: { phone, headline, links: [link] } });
  const { id } = await store().credential.create({
    data: {
      organizationId,
      applicationId,
      title,
      issuer,
      kind: "PRACTICAL_EXAM",
      issuedOn: new Date("2026-02-01"),
    },
  });
  await makeProof(organizationId, id, { document: badge({ issuer, name: title }), reopenedAt: new Date() });
  return id;
}

async function tellTaleOutcome(application: MadeApplication, checkedBy: Actor): Promise<string> {
  const { email, phone, employer, school, link, certificate } = CANARIES;
  const { id, evidenceIds } = await makeOutcome(application, {
    statement: `${firstName} cut the backlog of ${employer} to a day`,
    metric: `Days in ${lastName.toUpperCase()}'s queue`,
    unit: "days",
    baseline: 6,
    after: 1,
    aiPart: `Drafts what ${firstName} ${lastName} sends from ${email}.`,
    ownPart: `As at ${school.toLowerCase()}; see ${link} or call ${phone}.`,
    limits: `Learned for the ${certificate}.`,
    evidence: [{ kind: "SYSTEM_RECORD", checkedBy }],
  });
  await store().evidence.updateMany({
    where: { id: { in: evidenceIds } },
    data: {
      title: `Export by ${lastName}`,
      description: `${employer}, ${link}`,
      checkNote: `Asked ${firstName.toLowerCase()} and ${email}`,
      link,
    },
  });
  for (const evidenceId of evidenceIds) {
    const name = `${firstName}${lastName}-${employer.replace(" ", "")}.pdf`;
    await makeAttachment(application.organizationId, evidenceId, { name, isClearedForBlind: true });
    await makeAttachment(application.organizationId, evidenceId, { name: `CV ${lastName}.docx` });
  }
  return id;
}

/** A decision as it is stored; what its packet holds does not matter to who may not read it. */
async function recordDecision(manager: Actor, application: MadeApplication): Promise<string> {
  const { organizationId, openingId, id: applicationId } = application;
  const row = await store().decision.create({
    data: {
      organizationId,
      openingId,
      applicationId,
      kind: "HOLD",
      rationale: `${CANARIES.rationale} about ${firstName} ${lastName}`,
      decidedById: manager.memberId,
      packet: JSON.stringify({ candidate: lastName }),
      packetHash: "0".repeat(64),
    },
  });
  return row.id;
}

/** A letter is begun that speaks of the candidate by name. */
async function writeTo(writer: Actor, decisionId: string, application: MadeApplication): Promise<void> {
  const text = `Dear ${firstName} ${lastName}, ${CANARIES.rationale}`;
  await makeLetter(writer, { decisionId, applicationId: application.id }, { text });
}

/** The panel was asked about the two; somebody has voted who has nothing to review. */
async function askPanel(asking: Actor, [application, neighbour]: [MadeApplication, MadeApplication]) {
  const applicationIds = [application.id, neighbour.id];
  const asked = { openingId: application.openingId, applicationIds, ballot: "OPEN" as const };
  const { comparisonId } = await callAs(asking).vote.ask(asked);
  const reason = `${CANARIES.voteReason} of ${firstName} ${lastName}`;
  await callAs(asking).vote.cast({ comparisonId, applicationId: application.id, reason, version: 0 });
  return comparisonId;
}

/** A table that has the candidate in it was brought in. */
async function bringTable(recruiter: Actor, openingId: string): Promise<string> {
  const content = `Name,E-mail\r\n${firstName} ${lastName},${CANARIES.email}`;
  const id = await makeImport(recruiter, openingId, {
    content,
    fileName: `${lastName}.csv`,
    state: "CHECKED",
  });
  await makeImportProblem(recruiter.organizationId, id, CANARIES.email);
  return id;
}

/** An opening in which `role` owes reviews of people who are given away in every field there is. */
export async function makeBlindWorld(role: Role): Promise<BlindWorld> {
  const { actors, organization } = await makeOrganization();
  const owing = await makeMember(organization, role, { name: "Owen Owing" });
  const other = await makeMember(organization, "REVIEWER", { name: "Otto Other" });
  const opening = await makeOpening(actors.HIRING_MANAGER, { title: "Claims analyst" });
  await makePanel(opening, [
    { actor: owing, isReviewing: true },
    { actor: other, isReviewing: true },
    { actor: actors.RECRUITER, isReviewing: false },
  ]);
  const { email, employer, school } = CANARIES;
  const person = { name: `${firstName} ${lastName}`, email, employer, school };
  const application = await makeApplication(opening, person);
  const neighbour = await makeApplication(opening, { name: `${lastName} ${firstName}`, employer, school });
  const credentialIds = [await identify(application)];
  const outcomeIds = [
    await tellTaleOutcome(application, actors.RECRUITER),
    await tellTaleOutcome(application, actors.RECRUITER),
  ];
  const decisionId = await recordDecision(actors.HIRING_MANAGER, application);
  await writeTo(actors.RECRUITER, decisionId, application);
  const followUpId = await makeFollowUp(actors.RECRUITER, { decisionId, applicationId: application.id });
  await tellTaleOutcome(neighbour, actors.RECRUITER);
  const statement = `${firstName} ${lastName} cut the backlog`;
  const draftId = await makeDraft(application, { statement, sourceText: `${employer}, ${school}` });
  const request = await makeRefereeRequest(actors.RECRUITER, outcomeIds[0] as string);
  const messageId = await makeMessage(actors.RECRUITER, request, application.id);
  const letter = { subject: `About ${lastName}`, text: `${firstName} ${lastName} of ${employer}\n\n{link}` };
  await store().message.update({ where: { id: messageId }, data: letter });
  const of = { where: { outcomeId: { in: outcomeIds } }, select: { id: true } };
  const evidenceIds = (await store().evidence.findMany(of)).map(({ id }) => id);
  const comparisonId = await askPanel(actors.RECRUITER, [application, neighbour]);
  const { id: roundId } = await makeRound(actors.RECRUITER, [application, neighbour], { pairsAsked: 1 });
  const exportId = await makeExport(actors.RECRUITER, opening.id);
  const importId = await bringTable(actors.RECRUITER, opening.id);
  const world = {
    importId,
    comparisonId,
    roundId,
    exportId,
    owing,
    other,
    opening,
    application,
    neighbour,
    outcomeIds,
    evidenceIds,
    credentialIds,
  };
  return { ...world, draftId, messageId, decisionId, followUpId };
}

/** Rates everything of the application as `actor`, with a note on each rating and on the whole. */
export async function draftReview(world: BlindWorld, actor: Actor, level: number): Promise<void> {
  const { applicationId, caller } = { applicationId: world.application.id, caller: callAs(actor) };
  for (const { id: criterionId } of world.opening.criteria) {
    for (const outcomeId of world.outcomeIds) {
      const note = CANARIES.ratingNote;
      await caller.review.rate({ applicationId, outcomeId, criterionId, level, note, version: 0 });
    }
  }
  await caller.review.note({ applicationId, domainExpertise: 4, note: CANARIES.overallNote, version: 0 });
}
