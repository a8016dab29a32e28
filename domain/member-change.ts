import { may } from "@/domain/permissions";
import { ROLES, type Role } from "@/domain/role";

/** A membership as far as changing it goes. */
export interface Membership {
  readonly role: Role;
  readonly isActive: boolean;
}

/** The roles that can change other members: without one of them active, nobody could ever let anybody in again. */
export const MANAGING_ROLES: readonly Role[] = ROLES.filter((role) => may(role, "member.update"));

function manages(member: Membership): boolean {
  return member.isActive && may(member.role, "member.update");
}

/**
 * Why a membership cannot be changed so, by the field it stands in; undefined when it can. Nobody shuts themself out,
 * and no organization is left without somebody who can change its members. `otherManagers` counts the active ones
 * besides this member. `memberChangeProblem({ before: admin, after: auditor, isSelf: true, otherManagers: 0 })` is a refusal.
 */
export function memberChangeProblem(change: {
  readonly before: Membership;
  readonly after: Membership;
  readonly isSelf: boolean;
  readonly otherManagers: number;
}): { role?: string; isActive?: string } | undefined {
  const { before, after, isSelf, otherManagers } = change;
  if (isSelf && !after.isActive) return { isActive: "You cannot deactivate yourself. Ask another admin." };
  if (!manages(before) || manages(after) || otherManagers > 0) return undefined;
  const message = "An organization needs at least one admin. Make somebody else one first.";
  return after.isActive ? { role: message } : { isActive: message };
}

/** Whether a membership can rate; who no longer can must not be waited for. `canReview({ role: "RECRUITER", isActive: true })` is false. */
export function canReview(member: Membership): boolean {
  return member.isActive && may(member.role, "review.submit");
}
