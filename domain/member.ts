import { z } from "zod";
import { id, version, versionedId } from "@/domain/ids";
import { ROLE_NAMES, ROLES, type Role } from "@/domain/role";
import { emailAddress, requiredLine } from "@/domain/text";

export { ROLE_NAMES, ROLES, type Role };

/** 10 to 128 characters; length is what makes a password hard to guess, so nothing else is asked of it. */
export const password = z
  .string()
  .min(10, { error: "At least 10 characters." })
  .max(128, { error: "At most 128 characters." });

/** What is asked for at sign-in. Nothing about the password is checked here: a hint would say what it is not. */
export const credentialsInput = z.object({ email: emailAddress, password: z.string().min(1).max(128) });
export type Credentials = z.infer<typeof credentialsInput>;

/** A new organization with its first member, who becomes its admin. */
export const accountInput = z.object({
  organizationName: requiredLine,
  name: requiredLine,
  email: emailAddress,
  password,
});
export type AccountInput = z.infer<typeof accountInput>;

export const invitationInput = z.object({ email: emailAddress, name: requiredLine, role: z.enum(ROLES) });
export type InvitationInput = z.infer<typeof invitationInput>;

/** How long an invitation stays open, in days. */
export const INVITATION_DAYS = 7;

/** A single-use link. The token is 32 random bytes in base64url; only its hash is stored. */
export const invitationToken = z.string().regex(/^[\w-]{43}$/, { error: "This link is not complete." });

export const invitationAcceptance = z.object({ token: invitationToken, name: requiredLine, password });
export type InvitationAcceptance = z.infer<typeof invitationAcceptance>;

export const memberUpdate = versionedId.extend({ role: z.enum(ROLES), isActive: z.boolean() });
export type MemberUpdate = z.infer<typeof memberUpdate>;

export const profileUpdate = z.object({ name: requiredLine, version });
export type ProfileUpdate = z.infer<typeof profileUpdate>;

export const organizationUpdate = z.object({ name: requiredLine, version });
export type OrganizationUpdate = z.infer<typeof organizationUpdate>;

export const organizationSwitch = z.object({ organizationId: id });

export const invitationRevocation = z.object({ id });

export const sessionRevocation = z.object({ id });

/** Who reviews: they must be able to judge blind, so whoever enters names and certificates cannot. */
export const REVIEWING_ROLES: readonly Role[] = ["REVIEWER", "HIRING_MANAGER"];
