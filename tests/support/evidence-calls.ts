import type { ProcedureCall } from "@/tests/support/procedure-call";
import { confirmation } from "@/tests/support/referee-factory";
import {
  application,
  CREDENTIAL,
  EVIDENCE,
  first,
  link,
  OUTCOME,
  opening,
  REFEREE,
  TEMPLATE_FILE,
  TEMPLATE_TARGET,
} from "@/tests/support/sample-inputs";

/** One right call of every procedure around evidence: what is entered, who confirms it, and what is asked for. */
export const EVIDENCE_CALLS: Readonly<Record<string, ProcedureCall>> = {
  "attachment.list": { as: "RECRUITER", input: (s) => ({ outcomeId: s.otherOutcomeId }) },
  "attachment.remove": { as: "RECRUITER", input: (s) => ({ id: s.attachmentId }) },
  "attachment.setClearance": {
    as: "RECRUITER",
    input: (s) => ({ id: s.attachmentId, isClearedForBlind: true }),
  },
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
  "credential.create": {
    as: "RECRUITER",
    input: (s) => ({ applicationId: s.applicationId, credential: CREDENTIAL }),
  },
  "credential.remove": { as: "RECRUITER", input: (s) => first(s.credentialId) },
  "credential.update": {
    as: "RECRUITER",
    input: (s) => ({ ...first(s.credentialId), credential: CREDENTIAL }),
  },
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
  "message.get": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
  "message.list": { as: "RECRUITER", isFilter: true, input: (s) => ({ cursor: s.messageId }) },
  "message.passOn": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
  "message.retry": { as: "RECRUITER", input: (s) => ({ id: s.messageId }) },
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
  "referee.answer": { as: null, input: (s) => confirmation(s.refereeToken) },
  "referee.create": { as: "RECRUITER", input: (s) => ({ ...REFEREE, outcomeId: s.outcomeId }) },
  "referee.get": { as: null, input: (s) => ({ token: s.refereeToken }) },
  "referee.list": { as: "RECRUITER", input: (s) => ({ outcomeId: s.outcomeId }) },
  "referee.remind": { as: "RECRUITER", input: (s) => ({ id: s.refereeRequestId }) },
  "referee.revoke": { as: "RECRUITER", input: (s) => first(s.refereeRequestId) },
  "referee.showLink": { as: "RECRUITER", input: (s) => ({ id: s.refereeRequestId }) },
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
