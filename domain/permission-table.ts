import type { Role } from "@/domain/role";

const ALL: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER", "AUDITOR"];
const STAFF: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "AUDITOR"];
const OWNERS: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER"];
const ENTRY: readonly Role[] = ["ADMIN", "RECRUITER"];
const DECIDERS: readonly Role[] = ["ADMIN", "HIRING_MANAGER"];
const REVIEWERS: readonly Role[] = ["REVIEWER", "HIRING_MANAGER"];

/**
 * What a rule may ask beyond the role.
 * `onPanel`: a reviewer sees only the openings on whose panel they are; other roles see every opening.
 * `reviewing`: this person is to review this application.
 * `handedIn`: this person has no review of this application still to hand in. It binds every role alike.
 */
export type Condition = "onPanel" | "reviewing" | "handedIn";

export interface Permission {
  readonly roles: readonly Role[] | "ANYONE";
  readonly when?: readonly Condition[];
  /** Who may, in words: the button's explanation and the line in docs/permissions.md. */
  readonly sentence: string;
}

/** The one table of who may do what. docs/permissions.md is generated from it. */
export const PERMISSIONS = {
  "account.create": { roles: "ANYONE", sentence: "Anyone can create an organization of their own." },
  "invitation.accept": { roles: "ANYONE", sentence: "Anyone with a link that is still open can accept it." },

  "referee.answer": {
    roles: "ANYONE",
    sentence: "Anyone with a referee’s link that is still open can answer it, once.",
  },

  "candidateLink.use": {
    roles: "ANYONE",
    sentence:
      "Anyone with a candidate’s link that is still open can see and change that one application’s own entries.",
  },

  "home.get": { roles: ALL, sentence: "Everyone sees what waits for them." },
  "search.query": { roles: ALL, sentence: "Everyone can search what they may see." },
  "profile.get": { roles: ALL, sentence: "Everyone sees their own profile." },
  "profile.update": { roles: ALL, sentence: "Everyone can change their own name." },
  "session.list": { roles: ALL, sentence: "Everyone sees where they are signed in." },
  "session.revoke": { roles: ALL, sentence: "Everyone can end their own sessions." },
  "organization.switch": { roles: ALL, sentence: "Everyone can move to another organization they are in." },
  "organization.update": { roles: ["ADMIN"], sentence: "Only an admin can rename the organization." },
  "member.list": { roles: STAFF, sentence: "Everyone but reviewers sees who is in the organization." },
  "member.update": { roles: ["ADMIN"], sentence: "Only an admin can change a member's role." },
  "invitation.list": { roles: ["ADMIN"], sentence: "Only an admin sees open invitations." },
  "invitation.create": { roles: ["ADMIN"], sentence: "Only an admin can invite people." },
  "invitation.revoke": { roles: ["ADMIN"], sentence: "Only an admin can take an invitation back." },

  "opening.list": {
    roles: ALL,
    when: ["onPanel"],
    sentence: "Everyone sees openings; reviewers those on whose panel they are.",
  },
  "opening.get": {
    roles: ALL,
    when: ["onPanel"],
    sentence: "Everyone sees openings; reviewers those on whose panel they are.",
  },
  "opening.create": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins can create an opening.",
  },
  "opening.update": { roles: OWNERS, sentence: "Recruiters, hiring managers and admins can edit the brief." },
  "opening.set-checks": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins set how many people check a piece of evidence.",
  },
  "opening.open": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins can open a role once its brief is complete.",
  },
  "opening.archive": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins can archive an opening.",
  },
  "template.list": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins can choose a template.",
  },
  "rubric.get": { roles: ALL, when: ["onPanel"], sentence: "Everyone who sees the opening sees its rubric." },
  "rubric.update": {
    roles: DECIDERS,
    sentence: "Hiring managers and admins set the rubric, until the first review freezes it.",
  },
  "panel.get": { roles: ALL, when: ["onPanel"], sentence: "Everyone who sees the opening sees its panel." },
  "panel.update": { roles: OWNERS, sentence: "Recruiters, hiring managers and admins choose the panel." },

  "candidate.list": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence: "Everyone sees candidates; who has a review to hand in sees the name afterwards.",
  },
  "candidate.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence: "Names open once your own review is handed in.",
  },
  "duplicate.list": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins see what looks like it was entered twice.",
  },
  "duplicate.answer": {
    roles: ENTRY,
    when: ["handedIn"],
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
    when: ["onPanel", "handedIn"],
    sentence: "Names, certificates and ratings open once your own review is handed in.",
  },
  "outcome.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
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
    when: ["handedIn"],
    sentence: "Recruiters and admins see outcomes drafted from a text, not while they review the candidate.",
  },
  "draft.create": {
    roles: ENTRY,
    sentence: "Recruiters and admins can paste a text to draft outcomes from.",
  },
  "draft.update": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins can edit a draft.",
  },
  "draft.confirm": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins can confirm a draft, which makes it an outcome.",
  },
  "draft.discard": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins can discard a draft.",
  },
  "evidence.create": { roles: ENTRY, sentence: "Recruiters and admins can add evidence." },
  "evidence.update": { roles: ENTRY, sentence: "Recruiters and admins can edit evidence." },
  "evidence.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove evidence." },
  "evidence.check": {
    roles: OWNERS,
    when: ["handedIn"],
    sentence:
      "Recruiters, hiring managers and admins can check evidence, not while they review the candidate.",
  },
  "attachment.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence:
      "Everyone who may see the candidate sees attached files; a reviewer on the panel those cleared for blind review.",
  },
  "attachment.create": { roles: ENTRY, sentence: "Recruiters and admins can attach files to evidence." },
  "attachment.update": {
    roles: ENTRY,
    sentence: "Recruiters and admins decide whether a file may be seen in a blind review.",
  },
  "attachment.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove attached files." },
  "referee.list": {
    roles: OWNERS,
    when: ["handedIn"],
    sentence: "Recruiters, hiring managers and admins see who was asked to confirm an outcome.",
  },
  "referee.request": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins ask referees, remind them and take their links back.",
  },
  "message.list": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins see the outbox, less what names somebody they have still to review.",
  },
  "message.retry": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins send a message again, or say that they passed it on.",
  },
  "credential.create": { roles: ENTRY, sentence: "Recruiters and admins can enter certificates." },
  "credential.update": { roles: ENTRY, sentence: "Recruiters and admins can edit certificates." },
  "credential.remove": { roles: ENTRY, sentence: "Recruiters and admins can remove certificates." },

  "candidateLink.list": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins see the links of a candidate and what came by them.",
  },
  "candidateLink.create": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins make a candidate’s link, pass it on and take it back.",
  },
  "evidenceRequest.list": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence:
      "Recruiters and admins see what is outstanding, less what names somebody they have still to review.",
  },
  "evidenceRequest.create": {
    roles: ENTRY,
    when: ["handedIn"],
    sentence: "Recruiters and admins ask candidates for what is missing, remind them and close the question.",
  },

  "review.queue": { roles: ALL, sentence: "Everyone sees the reviews that wait for them." },
  "review.get": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel rates, without names, schools or certificates in sight.",
  },
  "review.rate": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel rates, until the review is handed in.",
  },
  "review.submit": {
    roles: REVIEWERS,
    when: ["reviewing"],
    sentence: "A reviewer on the panel hands in their own review.",
  },
  "review.list": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence: "Other people's ratings open once your own review is handed in.",
  },

  "ranking.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence: "Scores open once your own review is handed in.",
  },
  "comparison.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence: "Scores open once your own review is handed in.",
  },
  "score.recompute": { roles: ["ADMIN"], sentence: "Only an admin can have all scores computed again." },
  "decision.list": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence:
      "Everyone sees decisions; reviewers those of their openings, once they have nothing left to hand in there.",
  },
  "decision.get": {
    roles: ALL,
    when: ["onPanel", "handedIn"],
    sentence:
      "Everyone sees decisions; reviewers those of their openings, once they have nothing left to hand in there.",
  },
  "decision.create": {
    roles: DECIDERS,
    when: ["handedIn"],
    sentence: "Hiring managers and admins decide, once they have nothing left to hand in.",
  },
  "activity.list": {
    roles: STAFF,
    when: ["handedIn"],
    sentence:
      "Everyone but reviewers sees an opening's activity, once they have nothing left to hand in there.",
  },
  "audit.list": {
    roles: ["ADMIN", "AUDITOR"],
    when: ["handedIn"],
    sentence: "Admins and auditors read the audit log.",
  },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];
