import type { Role } from "@/domain/role";

export const ALL: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER", "AUDITOR"];
export const STAFF: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "AUDITOR"];
export const OWNERS: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER"];
export const ENTRY: readonly Role[] = ["ADMIN", "RECRUITER"];
export const DECIDERS: readonly Role[] = ["ADMIN", "HIRING_MANAGER"];
/** Everyone but the auditor, who only reads. */
export const MEMBERS_ACTING: readonly Role[] = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER"];
export const REVIEWERS: readonly Role[] = ["REVIEWER", "HIRING_MANAGER"];

/**
 * What a rule may ask beyond the role.
 * `onPanel`: a reviewer sees only the openings on whose panel they are; other roles see every opening.
 * `seated`: this person is on the opening's panel, whatever their role.
 * `reviewing`: this person is to review this application.
 * `handedIn`: this person has handed in their own review of it.
 * `unsealed`: nothing of this application can sway this person's review any more: they have none to hand in, have said
 * what the certificates change, and as many reviews are in as the opening asks for. It binds every role alike.
 */
export type Condition = "onPanel" | "seated" | "reviewing" | "handedIn" | "unsealed";

export interface Permission {
  readonly roles: readonly Role[] | "ANYONE";
  readonly when?: readonly Condition[];
  /** Who may, in words: the button's explanation and the line in docs/permissions.md. */
  readonly sentence: string;
}
