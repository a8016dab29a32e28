/** What a member may be in an organization. Stands by itself, so that a screen that names roles loads no schema. */
export const ROLES = ["ADMIN", "RECRUITER", "HIRING_MANAGER", "REVIEWER", "AUDITOR"] as const;
export type Role = (typeof ROLES)[number];

/** The role as the screen says it. */
export const ROLE_NAMES: Record<Role, string> = {
  ADMIN: "Admin",
  RECRUITER: "Recruiter",
  HIRING_MANAGER: "Hiring manager",
  REVIEWER: "Reviewer",
  AUDITOR: "Auditor",
};

/** What somebody in this role does here, for whoever has to choose one. */
export const ROLE_TASKS: Record<Role, string> = {
  ADMIN: "Invites people and gives them roles. Can also enter, set weights and decide; does not review.",
  RECRUITER: "Opens roles, brings in candidates and enters what they did. Does not review.",
  HIRING_MANAGER: "Sets the weights, reviews, compares and decides.",
  REVIEWER: "Rates outcomes without seeing names or certificates, in the openings they are on the panel of.",
  AUDITOR: "Reads everything and the audit log. Changes nothing.",
};
