import { DECIDE_PERMISSIONS } from "@/domain/permission-decide";
import { EVIDENCE_PERMISSIONS } from "@/domain/permission-evidence";
import { IMPORT_PERMISSIONS } from "@/domain/permission-import";
import { REVIEW_PERMISSIONS } from "@/domain/permission-review";
import { ALL, DECIDERS, OWNERS, type Permission, STAFF } from "@/domain/permission-row";

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
  "opening.set-reviewing": {
    roles: OWNERS,
    sentence: "Recruiters, hiring managers and admins set how an opening is reviewed.",
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

  ...EVIDENCE_PERMISSIONS,

  ...REVIEW_PERMISSIONS,

  ...DECIDE_PERMISSIONS,

  ...IMPORT_PERMISSIONS,
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];
