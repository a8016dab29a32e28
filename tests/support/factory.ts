import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { OrganizationId } from "@/domain/ids";
import { ROLES, type Role } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

const THIRTY_DAYS_MS = 30 * 24 * 3_600_000;

/** A name nobody else in any test run has: `uniqueName("Reviewer")` is "Reviewer 3f2a91c0". */
export function uniqueName(word: string): string {
  return `${word} ${randomUUID().slice(0, 8)}`;
}

export interface MadeOrganization {
  readonly id: OrganizationId;
  readonly name: string;
  readonly isDemo: boolean;
}

/** One member of an organization with a session, as the session gate would hand them over. */
export async function makeMember(
  organization: MadeOrganization,
  role: Role,
  person: { name?: string; email?: string; passwordHash?: string } = {},
): Promise<Actor> {
  const at = new Date();
  const name = person.name ?? uniqueName(role.toLowerCase().replace("_", " "));
  const email = person.email ?? `${randomUUID()}@example.test`;
  const user = await store().user.create({ data: { name, email, passwordHash: person.passwordHash } });
  const member = await store().member.create({
    data: { organizationId: organization.id, userId: user.id, role, createdAt: at },
  });
  const session = await store().session.create({
    data: {
      userId: user.id,
      organizationId: organization.id,
      userAgent: "test",
      address: "local",
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + THIRTY_DAYS_MS),
    },
  });
  return {
    memberId: member.id,
    userId: user.id,
    sessionId: session.id,
    organizationId: organization.id,
    organizationName: organization.name,
    isDemo: organization.isDemo,
    role,
    name,
    email,
    at,
  };
}

/** A tenant of its own with one member per role; `const { actors } = await makeOrganization()`. */
export async function makeOrganization<Wanted extends Role = Role>(
  options: { roles?: readonly Wanted[]; name?: string; isDemo?: boolean } = {},
): Promise<{ organization: MadeOrganization; actors: Record<Wanted, Actor> }> {
  const row = await store().organization.create({
    data: { name: options.name ?? uniqueName("Organization"), isDemo: options.isDemo ?? false },
  });
  const organization = { id: row.id as OrganizationId, name: row.name, isDemo: row.isDemo };
  const actors = {} as Record<Wanted, Actor>;
  for (const role of options.roles ?? (ROLES as readonly Role[] as readonly Wanted[])) {
    actors[role] = await makeMember(organization, role);
  }
  return { organization, actors };
}

/** The cookie of a member's session row, for a browser that is signed in from the start. Needs the app's AUTH_SECRET. */
export async function signInCookie(actor: Actor): Promise<{ name: string; value: string }> {
  const secret = process.env.AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set; it has to be the one the app runs with.");
  const value = await encode({ token: { sid: actor.sessionId }, secret, maxAge: THIRTY_DAYS_MS / 1000 });
  return { name: "next-auth.session-token", value };
}
