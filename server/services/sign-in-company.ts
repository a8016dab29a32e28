import "server-only";
import { diffOf } from "@/domain/audit-event";
import type { SignInRefusal } from "@/domain/sign-in-refusal";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { joinByInvitation } from "@/server/services/invitation-join";
import { type SignInFrom, startSession } from "@/server/services/session-start";
import type { SignInResult } from "@/server/services/sign-in";
import { actingMember } from "@/server/session";

/** Who the company's issuer says this is. */
export interface CompanyIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly name: string;
}

class Refused extends Error {
  constructor(readonly refusal: SignInRefusal) {
    super(refusal);
  }
}

const selected = { id: true, oidcSubject: true, passwordHash: true } as const;

/**
 * Ties an account to the company's. The address of an account with a password was never confirmed by anybody, so that
 * password may be a stranger's who got there first: it stops working, and so does every session opened with it.
 */
async function link(tx: Transaction, userId: string, oidcSubject: string, at: Date): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { oidcSubject, passwordHash: null, version: { increment: 1 } },
    select: { id: true },
  });
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  const members = await tx.member.findMany({ where: { userId, deactivatedAt: null }, select: { id: true } });
  for (const { id } of members) {
    await recordAudit(tx, await actingMember(tx, id, at), {
      action: "profile.updated",
      subjectType: "member",
      subjectId: id,
      diff: diffOf({ signIn: "password" }, { signIn: "company" }),
    });
  }
}

async function userOf(tx: Transaction, identity: CompanyIdentity, at: Date): Promise<string> {
  const oidcSubject = `${identity.issuer} ${identity.subject}`;
  const known = await tx.user.findUnique({ where: { oidcSubject }, select: selected });
  if (known) return known.id;
  if (!identity.isEmailVerified || !identity.email) throw new Refused("EmailNotVerified");
  const { email } = identity;
  const sameEmail = await tx.user.findUnique({ where: { email }, select: selected });
  if (sameEmail) {
    if (sameEmail.oidcSubject) throw new Refused("AccountTaken");
    await link(tx, sameEmail.id, oidcSubject, at);
    return sameEmail.id;
  }
  const isInvited = await tx.invitation.count({ where: { email, ...stillOpen(at) } });
  if (isInvited === 0) throw new Refused("NotInvited");
  const name = identity.name || email;
  return (await tx.user.create({ data: { email, name, oidcSubject }, select: { id: true } })).id;
}

function stillOpen(at: Date) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: at } };
}

/** Takes up the open invitations for a confirmed address of somebody who is not in any organization yet. */
async function joinWhereInvited(
  tx: Transaction,
  userId: string,
  identity: CompanyIdentity,
  at: Date,
): Promise<void> {
  if (!identity.isEmailVerified) return;
  if ((await tx.member.count({ where: { userId, deactivatedAt: null } })) > 0) return;
  const invitations = await tx.invitation.findMany({
    where: { email: identity.email, ...stillOpen(at) },
    orderBy: { createdAt: "asc" },
    select: { id: true, organizationId: true, role: true },
  });
  for (const invitation of invitations) await joinByInvitation(tx, invitation, userId, at);
}

/**
 * Signs in by the company's own sign-in: the account tied to it, else the account or the open invitation with the same
 * e-mail address, where the issuer has confirmed that address.
 */
export async function signInByCompany(identity: CompanyIdentity, from: SignInFrom): Promise<SignInResult> {
  try {
    return await inTransaction(async (tx) => {
      const userId = await userOf(tx, identity, from.at);
      await joinWhereInvited(tx, userId, identity, from.at);
      const sessionId = await startSession(tx, userId, from);
      return sessionId ? { sessionId } : { refusal: "NoOrganization" };
    });
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
