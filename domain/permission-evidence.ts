import { ALL, ENTRY, OWNERS, type Permission } from "@/domain/permission-row";

/** The part of the permission table about candidates and what supports them. */
export const EVIDENCE_PERMISSIONS = {
  "candidate.list": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Everyone sees candidates; who has a review to hand in sees the name afterwards.",
  },
  "candidate.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Names open once your own review is handed in and the panel has finished.",
  },
  "duplicate.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see what looks like it was entered twice.",
  },
  "duplicate.answer": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins merge what was entered twice, and take it apart again.",
  },
  "candidate.update": { roles: ENTRY, sentence: "Recruiters and admins can edit a candidate." },
  "application.create": { roles: ENTRY, sentence: "Recruiters and admins can add candidates." },
  "application.update": {
    roles: ENTRY,
    sentence: "Recruiters and admins can withdraw a candidate from an opening, or bring them back.",
  },
  "application.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Names, certificates and ratings open once your own review is handed in and the panel has finished.",
  },
  "outcome.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence: "Everyone who may see the candidate sees the outcomes.",
  },
  "outcome.create": { roles: ENTRY, sentence: "Recruiters and admins can enter outcomes." },
  "outcome.update": { roles: ENTRY, sentence: "Recruiters and admins can edit outcomes." },
  "outcome.remove": {
    roles: ENTRY,
    sentence: "Recruiters and admins can remove an outcome nobody has rated.",
  },
  "draft.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see outcomes drafted from a text, not while they review the candidate.",
  },
  "draft.create": {
    roles: ENTRY,
    sentence: "Recruiters and admins can paste a text to draft outcomes from.",
  },
  "draft.update": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins can edit a draft.",
  },
  "draft.confirm": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins can confirm a draft, which makes it an outcome.",
  },
  "draft.discard": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins can discard a draft.",
  },
  "evidence.create": { roles: ENTRY, sentence: "Recruiters and admins can add evidence." },
  "evidence.update": { roles: ENTRY, sentence: "Recruiters and admins can edit evidence." },
  "evidence.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove evidence." },
  "evidence.check": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence:
      "Recruiters, hiring managers and admins can check evidence, not while they review the candidate.",
  },
  "attachment.get": {
    roles: ALL,
    when: ["onPanel", "unsealed"],
    sentence:
      "Everyone who may see the candidate sees attached files; a reviewer on the panel those cleared for blind review.",
  },
  "attachment.create": { roles: ENTRY, sentence: "Recruiters and admins can attach files to evidence." },
  "attachment.update": {
    roles: ENTRY,
    sentence: "Recruiters and admins decide whether a file may be seen in a blind review.",
  },
  "attachment.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove attached files." },
  "blinding.get": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence:
      "Recruiters and admins see what could give a candidate away, not while they review the candidate.",
  },
  "blinding.update": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins hide words from reviewers, and say that they looked through the rest.",
  },
  "referee.list": {
    roles: OWNERS,
    when: ["unsealed"],
    sentence: "Recruiters, hiring managers and admins see who was asked to confirm an outcome.",
  },
  "referee.request": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins ask referees, remind them and take their links back.",
  },
  "message.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see the outbox, less what names somebody they have still to review.",
  },
  "message.retry": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins send a message again, or say that they passed it on.",
  },
  "credential.create": { roles: ENTRY, sentence: "Recruiters and admins can enter certificates." },
  "credential.update": { roles: ENTRY, sentence: "Recruiters and admins can edit certificates." },
  "credential.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove certificates." },

  "candidateLink.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins see the links of a candidate and what came by them.",
  },
  "candidateLink.create": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins make a candidate’s link, pass it on and take it back.",
  },
  "evidenceRequest.list": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence:
      "Recruiters and admins see what is outstanding, less what names somebody they have still to review.",
  },
  "evidenceRequest.create": {
    roles: ENTRY,
    when: ["unsealed"],
    sentence: "Recruiters and admins ask candidates for what is missing, remind them and close the question.",
  },
} as const satisfies Record<string, Permission>;
