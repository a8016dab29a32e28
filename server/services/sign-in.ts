import "server-only";
import type { Credentials, Role } from "@/domain/member";
import { rateLimitedCode } from "@/domain/sign-in-refusal";
import { isDemoMode } from "@/lib/env";
import { db, inTransaction } from "@/server/db";
import { isPasswordOf } from "@/server/services/password";
import { type SignInFrom, startSession } from "@/server/services/session-start";
import { admitTry, forgetTry, TooManyTries } from "@/server/services/throttle";

/** The session that was opened, or the code of the sentence that says why there is none (domain/sign-in-refusal). */
export type SignInResult = { readonly sessionId: string } | { readonly refusal: string };

async function open(userId: string, from: SignInFrom, memberId?: string): Promise<SignInResult> {
  const sessionId = await inTransaction((tx) => startSession(tx, userId, from, memberId));
  return sessionId ? { sessionId } : { refusal: "NoOrganization" };
}

/**
 * Signs in by e-mail and password. An unknown account, one without a password and a wrong password get the same answer
 * after the same work, and count alike towards the limit.
 */
export async function signInByPassword(
  { email, password }: Credentials,
  from: SignInFrom,
): Promise<SignInResult> {
  try {
    const attempt = await admitTry(email, from.address, from.at);
    const user = await db().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
    const isProven = await isPasswordOf(user?.passwordHash ?? null, password);
    if (!user || !isProven) return { refusal: "CredentialsSignin" };
    await forgetTry(attempt, from.at);
    return await open(user.id, from);
  } catch (error) {
    if (error instanceof TooManyTries) return { refusal: rateLimitedCode(error.minutes) };
    throw error;
  }
}

/** Signs in as the demo organization's member of a role; in demo mode only, and never into another organization. */
export async function signInToDemo(role: Role, from: SignInFrom): Promise<SignInResult> {
  if (!isDemoMode()) return { refusal: "DemoClosed" };
  const member = await db().member.findFirst({
    where: { role, deactivatedAt: null, organization: { isDemo: true } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, userId: true },
  });
  return member ? open(member.userId, from, member.id) : { refusal: "DemoClosed" };
}
