import { randomUUID } from "node:crypto";
import type { Role } from "@/domain/member";
import { callAs } from "@/tests/support/procedures";
import { confirmation } from "@/tests/support/referee-factory";
import type { Scenario } from "@/tests/support/scenario";

/** A call that is right in its own tenant: who may make it, and with what. */
export interface ProcedureCall {
  readonly as: Role | null;
  /** What is sent; may first read what it needs to know, such as a version. */
  readonly input: (scenario: Scenario) => unknown | Promise<unknown>;
  /** Only narrows a list down: an unknown identifier finds nothing instead of being refused. */
  readonly isFilter?: true;
  /** What has to be so before, such as a finished review. */
  readonly before?: readonly {
    readonly path: string;
    readonly as: Role;
    readonly input: (scenario: Scenario) => unknown;
  }[];
}

const BRIEF = {
  goals: "Answer within a day.",
  bottlenecks: "Typing.",
  teamAiSkillLevel: "TRYING",
  measuresOfSuccess: "Hours.",
};
const PERSON = { name: "Ines Vega", email: "", phone: "", headline: "", employer: "", school: "", links: [] };
const OPENING = {
  ...BRIEF,
  title: "Analyst",
  location: "",
  roleExpectsAi: 0.5,
  employerValuesCertificates: 0.5,
  asOf: "2026-11-01",
  requiredCertificate: "",
  requiredCertificateReason: "",
  interviewQuestions: ["What changed, and who counted it?"],
};
const OUTCOME = {
  statement: "Claims are answered in a day instead of four.",
  source: "CANDIDATE",
  metric: "Days",
  unit: "days",
  baseline: 4,
  after: 1,
  periodStart: null,
  periodEnd: "2026-06-30",
  frequency: null,
  aiPart: "",
  ownPart: "",
  limits: "",
  relevance: "SAME_WORK",
};
const EVIDENCE = { kind: "ARTIFACT", title: "Report", description: "", link: "" };
const CREDENTIAL = {
  title: "Applied AI",
  issuer: "",
  kind: "PRACTICAL_EXAM",
  issuedOn: "2026-05-01",
  expiresOn: null,
  grade: null,
  testsSpecificSkills: "YES",
  appliesToOpening: "UNANSWERED",
  includesPracticalWork: "NO",
  servesObjective: "YES",
  genuineness: "STATED",
  genuinenessNote: "",
  link: "",
};
const REFEREE = {
  name: "Jana Weiss",
  email: "",
  relation: "MANAGER",
  company: "",
  message: "",
  isMailed: false,
};
const RUBRIC = {
  criteria: ["speed", "care"].map((key) => ({
    key,
    name: key,
    question: "",
    anchors: ["0", "1", "2", "3", "4"],
    weight: 0.5,
    credentialCeiling: 0.1,
  })),
  parameters: {},
  evidenceStrength: {},
  credentialStrength: {},
};
const TEMPLATE_TARGET = { version: 1, openingVersion: 1, parts: ["rubric", "brief", "questions"] };
const TEMPLATE_FILE = {
  format: "outweigh-template",
  version: 1,
  title: "Analyst",
  family: "business-leader",
  brief: { goals: "", bottlenecks: "", measuresOfSuccess: "" },
  rubric: RUBRIC,
  interviewQuestions: ["What changed?"],
};
const first = (id: string) => ({ id, version: 1 });
const opening = ({ openingId }: Scenario) => ({ openingId });
const application = ({ applicationId }: Scenario) => ({ applicationId });
const link = ({ candidateToken }: Scenario) => ({ token: candidateToken });
const rating = ({ applicationId, outcomeId, criterionId }: Scenario) => ({
  applicationId,
  outcomeId,
  criterionId,
});
const rate = {
  path: "review.rate",
  as: "REVIEWER",
  input: (s: Scenario) => ({ ...rating(s), level: 2, note: "", version: 0 }),
} as const;

/** One right call of every procedure. A new procedure without a line here fails the walks, which name it. */
export const PROCEDURE_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "account.create": {
    as: null,
    input: () => ({
      organizationName: "New",
      name: "New",
      email: `${randomUUID()}@example.test`,
      password: "a long password",
    }),
  },
  "activity.list": { as: "RECRUITER", input: opening },
  "application.create": { as: "RECRUITER", input: (s) => ({ ...PERSON, openingId: s.openingId }) },
  "application.createKnown": {
    as: "RECRUITER",
    input: (s) => ({ openingId: s.openingId, candidateId: s.freeCandidateId }),
  },
  "application.get": { as: "RECRUITER", input: application },
  "application.setStatus": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.applicationId), status: "WITHDRAWN" }),
  },
  "attachment.list": { as: "RECRUITER", input: (s) => ({ outcomeId: s.otherOutcomeId }) },
  "attachment.remove": { as: "RECRUITER", input: (s) => ({ id: s.attachmentId }) },
  "attachment.setClearance": {
    as: "RECRUITER",
    input: (s) => ({ id: s.attachmentId, isClearedForBlind: true }),
  },
  "audit.choices": { as: "AUDITOR", input: () => undefined },
  "audit.list": {
    as: "AUDITOR",
    isFilter: true,
    input: (s) => ({ openingId: s.openingId, candidateId: s.candidateId, memberId: s.actors.ADMIN.memberId }),
  },
  "candidate.get": { as: "RECRUITER", input: (s) => ({ candidateId: s.candidateId }) },
  "candidate.list": {
    as: "RECRUITER",
    isFilter: true,
    input: (s) => ({ search: "", openingId: s.openingId, sort: "name", isDescending: false, page: 1 }),
  },
  "candidate.similar": {
    as: "RECRUITER",
    input: (s) => ({ openingId: s.openingId, name: "Ines Vega", email: "" }),
  },
  "candidate.update": { as: "RECRUITER", input: (s) => ({ ...PERSON, ...first(s.candidateId) }) },
  "candidateLink.addEvidence": {
    as: null,
    input: (s) => ({
      ...link(s),
      consentVersion: null,
      outcomeId: s.ownOutcomeId,
      evidence: EVIDENCE,
    }),
  },
  "candidateLink.askForRemoval": { as: null, input: (s) => ({ ...link(s), ...first(s.ownOutcomeId) }) },
  "candidateLink.correctCredential": {
    as: null,
    input: (s) => ({ ...link(s), ...first(s.ownCredentialId), credential: CREDENTIAL }),
  },
  "candidateLink.correctOutcome": {
    as: null,
    input: (s) => ({ ...link(s), ...first(s.ownOutcomeId), outcome: OUTCOME }),
  },
  "candidateLink.create": {
    as: "RECRUITER",
    input: (s) => ({ applicationId: s.applicationId, isMailed: false }),
  },
  "candidateLink.get": { as: null, input: link },
  "candidateLink.list": { as: "RECRUITER", input: application },
  "candidateLink.removeCredential": { as: null, input: (s) => ({ ...link(s), ...first(s.ownCredentialId) }) },
  "candidateLink.removeDraft": {
    as: null,
    input: (s) => ({ ...link(s), draftId: s.ownDraftId, version: 1, of: "OUTCOME" }),
  },
  "candidateLink.removeEvidence": { as: null, input: (s) => ({ ...link(s), ...first(s.ownEvidenceId) }) },
  "candidateLink.revoke": { as: "RECRUITER", input: (s) => ({ id: s.candidateLinkId }) },
  "candidateLink.saveDraft": {
    as: null,
    input: (s) => ({
      ...link(s),
      draftId: s.ownDraftId,
      version: 1,
      draft: { of: "OUTCOME", outcome: OUTCOME, evidence: [EVIDENCE] },
    }),
  },
  "candidateLink.show": { as: "RECRUITER", input: (s) => ({ id: s.candidateLinkId }) },
  "candidateLink.submit": {
    as: null,
    input: (s) => ({
      ...link(s),
      consentVersion: null,
      outcomes: [first(s.ownDraftId)],
      credentials: [],
    }),
  },
  "candidateLink.withdraw": { as: null, input: (s) => ({ ...link(s), version: 1 }) },
  "candidateLink.withdrawOutcome": { as: null, input: (s) => ({ ...link(s), ...first(s.ownOutcomeId) }) },
  "comparison.get": {
    as: "RECRUITER",
    input: (s) => ({ openingId: s.openingId, applicationIds: [s.applicationId, s.otherApplicationId] }),
  },
  "credential.create": {
    as: "RECRUITER",
    input: (s) => ({ applicationId: s.applicationId, credential: CREDENTIAL }),
  },
  "credential.remove": { as: "RECRUITER", input: (s) => first(s.credentialId) },
  "credential.update": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.credentialId), credential: CREDENTIAL }),
  },
  "decision.create": {
    as: "ADMIN",
    input: (s) => ({
      openingId: s.openingId,
      applicationId: s.otherApplicationId,
      kind: "OFFER",
      rationale: "The second outcome is the one that the brief asks for.",
      outcomeIds: [s.otherOutcomeId],
      supersedesId: s.decisionId,
    }),
  },
  "decision.desk": { as: "HIRING_MANAGER", input: opening },
  "decision.get": { as: "AUDITOR", input: (s) => ({ decisionId: s.decisionId }) },
  "decision.list": { as: "AUDITOR", input: opening },
  "draft.confirm": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.draftId), outcome: OUTCOME, evidence: [EVIDENCE] }),
  },
  "draft.discard": { as: "RECRUITER", input: (s) => first(s.draftId) },
  "draft.get": { as: "RECRUITER", input: (s) => ({ id: s.draftId }) },
  "draft.list": { as: "RECRUITER", input: application },
  "draft.paste": {
    as: "RECRUITER",
    input: (s) => ({ ...application(s), text: "Cut waste from 5 % to 3 %.", leaveOut: [] }),
  },
  "draft.restore": {
    as: "RECRUITER",
    input: (s) => ({ ...application(s), outcome: OUTCOME, evidence: [], sourceText: "", position: 0 }),
  },
  "draft.update": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.draftId), outcome: OUTCOME, evidence: [] }),
  },
  "duplicate.dismiss": {
    as: "RECRUITER",
    input: (s) => ({ kind: "PERSON", keptId: s.candidateId, otherId: s.freeCandidateId }),
  },
  "duplicate.kept": { as: "RECRUITER", input: (s) => ({ kind: "OUTCOME", id: s.outcomeId }) },
  "duplicate.list": { as: "RECRUITER", input: application },
  "duplicate.merge": {
    as: "RECRUITER",
    input: (s) => ({ kind: "PERSON", keptId: s.candidateId, otherId: s.freeCandidateId }),
  },
  "duplicate.undo": { as: "RECRUITER", input: (s) => first(s.duplicateId) },
  "evidence.check": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.evidenceId), outcomeVersion: 1, verdict: "SUPPORTS", note: "Seen." }),
  },
  "evidence.reopenCheck": { as: "RECRUITER", input: (s) => ({ id: s.checkId, note: "Not this one." }) },
  "evidence.checkDesk": { as: "RECRUITER", input: (s) => ({ evidenceId: s.evidenceId }) },
  "evidence.create": { as: "RECRUITER", input: (s) => ({ ...EVIDENCE, outcomeId: s.outcomeId }) },
  "evidence.remove": { as: "RECRUITER", input: (s) => first(s.evidenceId) },
  "evidence.update": { as: "RECRUITER", input: (s) => ({ ...EVIDENCE, ...first(s.evidenceId) }) },
  "evidenceRequest.close": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.evidenceRequestId), why: "Seen in the interview." }),
  },
  "evidenceRequest.create": {
    as: "RECRUITER",
    input: (s) => ({
      applicationId: s.applicationId,
      outcomeId: s.outcomeId,
      what: "What was measured?",
      dueOn: null,
      isMailed: false,
    }),
  },
  "evidenceRequest.missing": { as: "RECRUITER", input: application },
  "evidenceRequest.outstanding": { as: "RECRUITER", input: () => undefined },
  "evidenceRequest.remind": { as: "RECRUITER", input: (s) => ({ id: s.evidenceRequestId }) },
  "home.get": { as: "RECRUITER", input: () => undefined },
  "invitation.accept": {
    as: null,
    input: () => ({ token: "a".repeat(43), name: "Guest", password: "a long password" }),
  },
  "invitation.create": {
    as: "ADMIN",
    input: () => ({ email: `${randomUUID()}@example.test`, name: "Guest", role: "REVIEWER" }),
  },
  "invitation.list": { as: "ADMIN", input: () => undefined },
  "invitation.preview": { as: null, input: () => ({ token: "a".repeat(43) }) },
  "invitation.revoke": { as: "ADMIN", input: (s) => ({ id: s.invitationId }) },
  "member.list": { as: "ADMIN", input: () => undefined },
  "member.update": {
    as: "ADMIN",
    input: (s) => ({ ...first(s.actors.AUDITOR.memberId), role: "RECRUITER", isActive: true }),
  },
  "message.get": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
  "message.list": { as: "RECRUITER", isFilter: true, input: (s) => ({ cursor: s.messageId }) },
  "message.passOn": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
  "message.retry": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
  "opening.archive": { as: "RECRUITER", input: (s) => first(s.openingId) },
  "opening.choices": { as: "RECRUITER", input: () => undefined },
  "opening.create": {
    as: "RECRUITER",
    input: (s) => ({ ...OPENING, hiringManagerId: s.actors.HIRING_MANAGER.memberId, templateKey: "blank" }),
  },
  "opening.get": { as: "RECRUITER", input: opening },
  "opening.list": { as: "RECRUITER", input: () => ({ tab: "open" }) },
  "opening.open": { as: "RECRUITER", input: (s) => first(s.draftOpeningId) },
  "opening.restore": { as: "RECRUITER", input: (s) => first(s.archivedOpeningId) },
  "opening.setChecks": {
    as: "RECRUITER",
    input: (s) => ({ openingId: s.openingId, was: 1, checksNeeded: 2 }),
  },
  "opening.update": {
    as: "RECRUITER",
    input: (s) => ({
      ...OPENING,
      ...first(s.draftOpeningId),
      hiringManagerId: s.actors.HIRING_MANAGER.memberId,
    }),
  },
  "organization.switch": { as: "ADMIN", input: (s) => ({ organizationId: s.organization.id }) },
  "organization.update": { as: "ADMIN", input: () => ({ name: "Another name", version: 1 }) },
  "outcome.create": {
    as: "RECRUITER",
    input: (s) => ({ applicationId: s.applicationId, outcome: OUTCOME, evidence: [EVIDENCE] }),
  },
  "outcome.desk": { as: "RECRUITER", input: application },
  "outcome.get": { as: "RECRUITER", input: (s) => ({ outcomeId: s.outcomeId }) },
  "outcome.remove": { as: "RECRUITER", input: (s) => first(s.outcomeId) },
  "outcome.setStatus": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.outcomeId), status: "REFUTED", note: "The report shows another figure." }),
  },
  "outcome.update": { as: "RECRUITER", input: (s) => ({ ...first(s.outcomeId), outcome: OUTCOME }) },
  "panel.get": { as: "RECRUITER", input: opening },
  "panel.update": {
    as: "ADMIN",
    input: async (s) => {
      const { version } = (await callAs(s.actors.ADMIN, "panel.get", { openingId: s.draftOpeningId })) as {
        version: number;
      };
      const members = [{ memberId: s.actors.REVIEWER.memberId, isReviewing: true }];
      return { openingId: s.draftOpeningId, version, isDroppingDrafts: false, members };
    },
  },
  "profile.get": { as: "REVIEWER", input: () => undefined },
  "profile.update": { as: "REVIEWER", input: () => ({ name: "Another name", version: 1 }) },
  "ranking.get": { as: "RECRUITER", input: opening },
  "referee.answer": { as: null, input: (s) => confirmation(s.refereeToken) },
  "referee.create": { as: "RECRUITER", input: (s) => ({ ...REFEREE, outcomeId: s.outcomeId }) },
  "referee.get": { as: null, input: (s) => ({ token: s.refereeToken }) },
  "referee.list": { as: "RECRUITER", input: (s) => ({ outcomeId: s.outcomeId }) },
  "referee.remind": { as: "RECRUITER", input: (s) => ({ id: s.refereeRequestId }) },
  "referee.revoke": { as: "RECRUITER", input: (s) => first(s.refereeRequestId) },
  "referee.showLink": { as: "RECRUITER", input: (s) => ({ id: s.refereeRequestId }) },
  "review.get": { as: "REVIEWER", input: application },
  "review.list": { as: "RECRUITER", input: opening },
  "review.note": {
    as: "REVIEWER",
    input: (s) => ({ ...application(s), domainExpertise: 2, note: "Knows it.", version: 0 }),
  },
  "review.queue": { as: "REVIEWER", input: () => undefined },
  "review.rate": rate,
  "review.reveal": { as: "REVIEWER", input: (s) => ({ applicationId: s.otherApplicationId }) },
  "review.submit": {
    as: "REVIEWER",
    input: application,
    before: [{ path: "every rating", as: "REVIEWER", input: application }],
  },
  "review.unrate": { as: "REVIEWER", before: [rate], input: (s) => ({ ...rating(s), version: 1 }) },
  "rubric.get": { as: "RECRUITER", input: opening },
  "rubric.update": {
    as: "HIRING_MANAGER",
    input: (s) => ({ ...RUBRIC, openingId: s.draftOpeningId, version: 1 }),
  },
  "score.recompute": { as: "ADMIN", input: () => undefined },
  "session.list": { as: "REVIEWER", input: () => undefined },
  "session.revoke": { as: "REVIEWER", input: (s) => ({ id: s.actors.REVIEWER.sessionId }) },
  "session.revokeOthers": {
    as: "REVIEWER",
    before: [{ path: "another session", as: "REVIEWER", input: () => undefined }],
    input: () => undefined,
  },
  "shell.get": { as: "REVIEWER", input: () => undefined },
  "shell.search": { as: "REVIEWER", input: () => ({ text: "claim" }) },
  "template.copy": {
    as: "HIRING_MANAGER",
    input: (s) => ({ ...TEMPLATE_TARGET, openingId: s.draftOpeningId, sourceOpeningId: s.openingId }),
  },
  "template.export": { as: "RECRUITER", input: opening },
  "template.import": {
    as: "HIRING_MANAGER",
    input: (s) => ({ ...TEMPLATE_TARGET, openingId: s.draftOpeningId, file: TEMPLATE_FILE }),
  },
  "template.list": { as: "RECRUITER", input: () => undefined },
  "template.sources": { as: "HIRING_MANAGER", input: opening },
};
