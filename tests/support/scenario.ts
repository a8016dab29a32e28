import { createHash, randomBytes } from "node:crypto";
import type { DecisionInput } from "@/domain/decision";
import { orderedPair } from "@/domain/duplicate/duplicate";
import type { Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { createDecision } from "@/server/services/decision";
import { rescoreOpening } from "@/server/services/score";
import { makeAttachment } from "@/tests/support/attachment-factory";
import {
  makeCandidateDraft,
  makeCandidateLink,
  makeEvidenceRequest,
  makeSentIn,
} from "@/tests/support/candidate-factory";
import { makeDebrief } from "@/tests/support/debrief-factory";
import { makeDraft } from "@/tests/support/draft-factory";
import { makeExport } from "@/tests/support/export-factory";
import { type MadeOrganization, makeMember, makeOrganization } from "@/tests/support/factory";
import { makeImport } from "@/tests/support/import-row-factory";
import { makeFollowUp, makeLetter } from "@/tests/support/letter-factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { makeProof } from "@/tests/support/proof-factory";
import { makeMessage, makeRefereeRequest } from "@/tests/support/referee-factory";
import { makeSubmittedReview } from "@/tests/support/review-factory";
import { makeRoundOpening } from "@/tests/support/round-factory";
import { makeSavedView } from "@/tests/support/saved-view-factory";
import { store } from "@/tests/support/store";
import { makeBallot } from "@/tests/support/vote-factory";

/** One tenant with one of everything that an identifier can point at. */
export interface Scenario {
  readonly organization: MadeOrganization;
  readonly actors: Record<Role, Actor>;
  /** An open role: REVIEWER owes the first application, has handed in the second; `otherReviewer` has handed in both. */
  readonly openingId: string;
  readonly draftOpeningId: string;
  readonly archivedOpeningId: string;
  readonly otherReviewer: Actor;
  readonly criterionId: string;
  readonly applicationId: string;
  readonly otherApplicationId: string;
  readonly candidateId: string;
  /** Somebody who is in no opening but the draft. */
  readonly freeCandidateId: string;
  readonly outcomeId: string;
  readonly otherOutcomeId: string;
  /** The two people of the opening, who are known to be different. */
  readonly duplicateId: string;
  readonly evidenceId: string;
  /** A file of the other outcome's evidence. */
  readonly attachmentId: string;
  /** What a member said of that evidence. */
  readonly checkId: string;
  /** Read from a text pasted for the first application. */
  readonly draftId: string;
  readonly credentialId: string;
  /** Another certificate of the first application, and its badge. */
  readonly provenCredentialId: string;
  readonly proofId: string;
  /** A table brought into the open role; others that were checked, and imported, of which nobody is stored. */
  readonly importId: string;
  readonly checkedImportId: string;
  readonly doneImportId: string;
  readonly decisionId: string;
  /** A letter about that decision, drafted, and a question about the same person that is due. */
  readonly letterId: string;
  readonly followUpId: string;
  /** Another decision of the admin's, which waits for a second signature; and the key that sealed both. */
  readonly waitingDecisionId: string;
  readonly signingKeyId: string;
  /** A debrief that is going on, and its one point, about the other outcome. */
  readonly debriefId: string;
  readonly debriefPointId: string;
  /** A view of the open role's ranking that RECRUITER saved. */
  readonly savedViewId: string;
  readonly invitationId: string;
  /** An export of the open role that RECRUITER asked for and has not fetched. */
  readonly exportId: string;
  /** The link of somebody in the draft opening who has agreed, what they sent in, began, and were asked for. */
  readonly candidateLinkId: string;
  readonly candidateToken: string;
  readonly ownOutcomeId: string;
  readonly ownEvidenceId: string;
  readonly ownCredentialId: string;
  readonly ownDraftId: string;
  readonly evidenceRequestId: string;
  /** Somebody asked about the first outcome, the link they got, and its message, which is to be passed on. */
  readonly refereeRequestId: string;
  readonly refereeToken: string;
  readonly messageId: string;
  /** A vote in an opening of its own, on whose panel everybody but the reviewer is; the hiring manager has voted. */
  readonly comparisonId: string;
  readonly votedOpeningId: string;
  readonly votedApplicationIds: readonly string[];
  /** A round in an opening of its own about its four candidates, on whose panel everybody but the reviewer is. */
  readonly roundId: string;
  readonly roundOpeningId: string;
  readonly roundApplicationIds: readonly string[];
}

async function makeCredential(organizationId: string, applicationId: string): Promise<string> {
  const data = {
    organizationId,
    applicationId,
    title: "Applied AI Practitioner",
    kind: "PRACTICAL_EXAM" as const,
  };
  return (await store().credential.create({ data: { ...data, issuedOn: new Date("2026-05-01") } })).id;
}

/** Two people somebody has looked at and found to be different. */
async function makeDuplicate(
  { organizationId, memberId: answeredById }: Actor,
  one: string,
  other: string,
): Promise<string> {
  const pair = { kind: "PERSON" as const, ...orderedPair(one, other) };
  const data = { organizationId, ...pair, answer: "DIFFERENT" as const, answeredById };
  return (await store().duplicate.create({ data })).id;
}

/** Somebody who could not tell: a check that leaves the evidence as it was. */
async function makeCheck({ organizationId, memberId, at }: Actor, evidenceId: string): Promise<string> {
  const data = {
    organizationId,
    memberId,
    evidenceId,
    verdict: "CANNOT_TELL" as const,
    note: "Cut off.",
    at,
  };
  return (await store().evidenceCheck.create({ data })).id;
}

async function makeInvitation(admin: Actor): Promise<string> {
  const tokenHash = createHash("sha256").update(randomBytes(32)).digest("hex");
  const data = {
    organizationId: admin.organizationId,
    email: "invited@example.test",
    name: "Invited",
    role: "REVIEWER" as const,
  };
  const row = await store().invitation.create({
    data: { ...data, tokenHash, invitedById: admin.memberId, expiresAt: new Date(Date.now() + 86_400_000) },
  });
  return row.id;
}

/** An opening with nobody to review, whose panel was asked about its two candidates. */
async function makeVoted(actors: Record<Role, Actor>) {
  const { ADMIN, RECRUITER, HIRING_MANAGER } = actors;
  const panel = [ADMIN, RECRUITER, HIRING_MANAGER].map((actor) => ({ actor, isReviewing: false }));
  const opening = await makeOpening(HIRING_MANAGER, { panel });
  const applications = [await makeApplication(opening), await makeApplication(opening)];
  const votes = [{ by: HIRING_MANAGER, for: 0, reason: "She passed the exam." }];
  const { id: comparisonId } = await makeBallot(RECRUITER, applications, { votes });
  return {
    comparisonId,
    votedOpeningId: opening.id,
    votedApplicationIds: applications.map(({ id }) => id),
  };
}

async function makeAskedRound({ ADMIN, RECRUITER, HIRING_MANAGER }: Record<Role, Actor>) {
  const panel = [ADMIN, RECRUITER, HIRING_MANAGER];
  const { opening, applications, roundId } = await makeRoundOpening(HIRING_MANAGER, panel);
  return { roundId, roundOpeningId: opening.id, roundApplicationIds: applications.map(({ id }) => id) };
}

/** A decision made while the opening asked for two signatures, which it does no more. */
async function makeWaitingDecision(admin: Actor, input: DecisionInput) {
  const { organizationId } = admin;
  const needs = (signaturesNeeded: number) =>
    store().opening.update({ where: { id: input.openingId }, data: { signaturesNeeded } });
  await needs(2);
  const { id } = await createDecision(admin, input);
  await needs(1);
  const key = await store().signingKey.findFirstOrThrow({ where: { organizationId, retiredAt: null } });
  return { waitingDecisionId: id, signingKeyId: key.id };
}

/** Makes a tenant with one of everything, for the tests that walk the whole API. */
export async function makeScenario(): Promise<Scenario> {
  const { organization, actors } = await makeOrganization();
  const otherReviewer = await makeMember(organization, "REVIEWER");
  const panel = [actors.REVIEWER, otherReviewer].map((actor) => ({ actor, isReviewing: true }));
  const opening = await makeOpening(actors.HIRING_MANAGER, { panel });
  const draft = await makeOpening(actors.HIRING_MANAGER, { status: "DRAFT" });
  const archived = await makeOpening(actors.HIRING_MANAGER, { status: "ARCHIVED" });
  const application = await makeApplication(opening);
  const other = await makeApplication(opening);
  const free = await makeApplication(draft);
  const evidence = [{ kind: "ARTIFACT" as const }];
  const outcome = await makeOutcome(application, { evidence });
  const otherOutcome = await makeOutcome(other, { evidence });
  const credentialId = await makeCredential(organization.id, application.id);
  const provenCredentialId = await makeCredential(organization.id, application.id);
  await makeSubmittedReview(actors.REVIEWER, opening, other, { [otherOutcome.id]: [3, 2, null, 1] });
  await makeSubmittedReview(otherReviewer, opening, other, { [otherOutcome.id]: [2, 2, 2, 1] });
  await rescoreOpening(store(), actors.ADMIN, opening.id);
  const decided: DecisionInput = {
    openingId: opening.id,
    applicationId: other.id,
    kind: "HOLD",
    rationale: "We wait for the second exercise before we decide about this.",
    againstArithmetic: "",
    outcomeIds: [otherOutcome.id],
    supersedesId: null,
  };
  const decision = await createDecision(actors.ADMIN, decided);
  const debrief = await makeDebrief(actors.RECRUITER, opening.id, {
    outcomeId: otherOutcome.id,
    criterionId: opening.criteria[0]?.id ?? "",
  });
  const candidateLink = await makeCandidateLink(actors.RECRUITER, free, { consentedAt: actors.RECRUITER.at });
  const sentIn = await makeSentIn(free, candidateLink);
  const asked = await makeRefereeRequest(actors.RECRUITER, outcome.id, { isMailed: false });
  const messageId = await makeMessage(actors.RECRUITER, asked, application.id);
  return {
    organization,
    actors,
    openingId: opening.id,
    draftOpeningId: draft.id,
    archivedOpeningId: archived.id,
    otherReviewer,
    criterionId: opening.criteria[0]?.id ?? "",
    applicationId: application.id,
    otherApplicationId: other.id,
    candidateId: application.candidateId,
    freeCandidateId: free.candidateId,
    outcomeId: outcome.id,
    otherOutcomeId: otherOutcome.id,
    duplicateId: await makeDuplicate(actors.ADMIN, application.candidateId, other.candidateId),
    evidenceId: outcome.evidenceIds[0] ?? "",
    attachmentId: await makeAttachment(organization.id, otherOutcome.evidenceIds[0] ?? ""),
    checkId: await makeCheck(actors.ADMIN, outcome.evidenceIds[0] ?? ""),
    draftId: await makeDraft(application),
    credentialId,
    provenCredentialId,
    proofId: await makeProof(organization.id, provenCredentialId),
    importId: await makeImport(actors.RECRUITER, opening.id),
    checkedImportId: await makeImport(actors.RECRUITER, opening.id, { state: "CHECKED" }),
    doneImportId: await makeImport(actors.RECRUITER, opening.id, { state: "DONE" }),
    decisionId: decision.id,
    letterId: await makeLetter(actors.RECRUITER, { decisionId: decision.id, applicationId: other.id }),
    followUpId: await makeFollowUp(actors.RECRUITER, { decisionId: decision.id, applicationId: other.id }),
    ...(await makeWaitingDecision(actors.ADMIN, decided)),
    debriefId: debrief.id,
    debriefPointId: debrief.pointId,
    savedViewId: await makeSavedView(actors.RECRUITER, opening.id),
    invitationId: await makeInvitation(actors.ADMIN),
    exportId: await makeExport(actors.RECRUITER, opening.id),
    candidateLinkId: candidateLink.id,
    candidateToken: candidateLink.token,
    ownOutcomeId: sentIn.outcomeId,
    ownEvidenceId: sentIn.evidenceId,
    ownCredentialId: sentIn.credentialId,
    ownDraftId: await makeCandidateDraft(free),
    evidenceRequestId: await makeEvidenceRequest(actors.RECRUITER, free),
    refereeRequestId: asked.id,
    refereeToken: asked.token,
    messageId,
    ...(await makeVoted(actors)),
    ...(await makeAskedRound(actors)),
  };
}
