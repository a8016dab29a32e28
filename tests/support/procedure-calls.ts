import { randomUUID } from "node:crypto";
import { BLINDING_CALLS } from "@/tests/support/blinding-calls";
import { CREDENTIAL_PROOF_CALLS } from "@/tests/support/credential-proof-calls";
import { DEBRIEF_CALLS } from "@/tests/support/debrief-calls";
import { DECISION_CALLS } from "@/tests/support/decision-calls";
import { EVIDENCE_CALLS } from "@/tests/support/evidence-calls";
import { EXPORT_CALLS } from "@/tests/support/export-calls";
import { IMPORT_CALLS } from "@/tests/support/import-calls";
import { LETTER_CALLS } from "@/tests/support/letter-calls";
import { LIVE_CALLS } from "@/tests/support/live-calls";
import type { ProcedureCall } from "@/tests/support/procedure-call";
import { callAs } from "@/tests/support/procedures";
import { ROUND_CALLS } from "@/tests/support/round-calls";
import {
  application,
  first,
  OPENING,
  opening,
  PERSON,
  REVIEWING,
  RUBRIC,
  rate,
  rating,
} from "@/tests/support/sample-inputs";
import { SAVED_VIEW_CALLS } from "@/tests/support/saved-view-calls";
import { VOTE_CALLS } from "@/tests/support/vote-calls";

const FAMILY = { family: "marketer" };

/** One right call of every procedure. A new procedure without a line here fails the walks, which name it. */
export const PROCEDURE_CALLS: Readonly<Record<string, ProcedureCall>> = {
  ...EVIDENCE_CALLS,
  ...BLINDING_CALLS,
  ...CREDENTIAL_PROOF_CALLS,
  ...DEBRIEF_CALLS,
  ...EXPORT_CALLS,
  ...IMPORT_CALLS,
  ...LETTER_CALLS,
  ...DECISION_CALLS,
  ...LIVE_CALLS,
  ...ROUND_CALLS,
  ...VOTE_CALLS,
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
  "agreement.effect": { as: "AUDITOR", input: () => undefined },
  "agreement.get": { as: "RECRUITER", input: opening },
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
  "audit.choices": { as: "AUDITOR", input: () => undefined },
  "audit.list": {
    as: "AUDITOR",
    isFilter: true,
    input: (s) => ({ openingId: s.openingId, candidateId: s.candidateId, memberId: s.actors.ADMIN.memberId }),
  },
  "calibration.complete": {
    as: "REVIEWER",
    before: [{ path: "every sample", as: "REVIEWER", input: () => FAMILY.family }],
    input: () => FAMILY,
  },
  "calibration.due": { as: "REVIEWER", input: () => undefined },
  "calibration.get": { as: "REVIEWER", input: () => FAMILY },
  "calibration.rate": {
    as: "REVIEWER",
    input: () => ({
      ...FAMILY,
      sample: "candidate-a",
      outcome: "letters",
      criterion: "productivity",
      level: 1,
      version: 0,
    }),
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
  "comparison.get": {
    as: "RECRUITER",
    input: (s) => ({ openingId: s.openingId, applicationIds: [s.applicationId, s.otherApplicationId] }),
  },
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
  "opening.reviewing": { as: "RECRUITER", input: opening },
  "opening.setReviewing": {
    as: "RECRUITER",
    input: async (s) => {
      const { version } = (await callAs(s.actors.RECRUITER, "opening.reviewing", opening(s))) as {
        version: number;
      };
      return { ...REVIEWING, openingId: s.openingId, version };
    },
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
  "ranking.stress": { as: "RECRUITER", input: opening },
  "review.certificates": { as: "REVIEWER", input: (s) => ({ applicationId: s.otherApplicationId }) },
  "review.confirm": {
    as: "REVIEWER",
    before: [
      { path: "every rating", as: "REVIEWER", input: application },
      { path: "review.submit", as: "REVIEWER", input: application },
    ],
    input: (s) => ({
      ...application(s),
      changes: [
        {
          outcomeId: s.outcomeId,
          criterionId: s.criterionId,
          toLevel: 2,
          reason: "The certificate says less.",
        },
      ],
    }),
  },
  "review.get": { as: "REVIEWER", input: application },
  "review.list": { as: "RECRUITER", input: opening },
  "review.note": {
    as: "REVIEWER",
    input: (s) => ({ ...application(s), domainExpertise: 2, note: "Knows it.", version: 0 }),
  },
  "review.path": { as: "REVIEWER", input: opening },
  "review.remind": { as: "RECRUITER", input: opening },
  "review.queue": { as: "REVIEWER", input: () => undefined },
  "review.rate": rate,
  "review.reveal": { as: "REVIEWER", input: (s) => ({ applicationId: s.otherApplicationId }) },
  "review.revise": {
    as: "REVIEWER",
    input: (s) => ({
      applicationId: s.otherApplicationId,
      outcomeId: s.otherOutcomeId,
      criterionId: s.criterionId,
      toLevel: 1,
      reason: "The export was of another month.",
      version: 1,
    }),
  },
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
  ...SAVED_VIEW_CALLS,
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
};
