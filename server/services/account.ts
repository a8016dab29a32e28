import "server-only";
import { diffOf } from "@/domain/audit-event";
import { invalid } from "@/domain/errors";
import type { AccountInput } from "@/domain/member";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, Prisma, type Transaction } from "@/server/db";
import { hashPassword, isPasswordOf } from "@/server/services/password";
import { admitTry, forgetTry } from "@/server/services/throttle";
import { actingMember } from "@/server/session";

/** Where a request without a session comes from. */
export interface RequestFrom {
  readonly address: string;
  readonly at: Date;
}

type Proof = { readonly userId: string } | { readonly passwordHash: string };

const REFUSAL = "This e-mail and password cannot be used together. If you have an account, use its password.";

/**
 * Proves that somebody may act under an e-mail address: by the password of the account that has it, or by there being
 * none yet. Counts as a try to sign in, so that it is no way around that limit.
 *
 * Without a letter to the address a stranger learns from a success that the address was free; a refusal does not say
 * whether an account is there or the password was wrong, and both take one computation of the same cost.
 * @throws INVALID at `password`; TooManyTries.
 */
export async function proveEmail(
  { email, password }: { email: string; password: string },
  from: RequestFrom,
): Promise<Proof> {
  const attempt = await admitTry(email, from.address, from.at);
  const user = await db().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
  if (user && !(await isPasswordOf(user.passwordHash, password))) throw invalid({ password: REFUSAL });
  const proof = user ? { userId: user.id } : { passwordHash: await hashPassword(password) };
  await forgetTry(attempt, from.at);
  return proof;
}

/** The account that was proven, or a new one. */
export async function userOfProof(
  tx: Transaction,
  proof: Proof,
  person: { email: string; name: string },
): Promise<string> {
  if ("userId" in proof) return proof.userId;
  const { email, name } = person;
  const data = { email, name, passwordHash: proof.passwordHash };
  return (await tx.user.create({ data, select: { id: true } })).id;
}

/** Runs `work`; somebody who took the e-mail address in the same moment makes it the refusal they would have got later. */
export async function orTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    throw isTaken ? invalid({ password: REFUSAL }) : error;
  }
}

/** Founds an organization with its first member, who becomes its admin; one account may found several. */
export async function createAccount(input: AccountInput, from: RequestFrom): Promise<{ email: string }> {
  const { email, name, organizationName } = input;
  const proof = await proveEmail(input, from);
  await orTaken(() =>
    inTransaction(async (tx) => {
      const userId = await userOfProof(tx, proof, { email, name });
      const { id: organizationId } = await tx.organization.create({
        data: { name: organizationName, createdAt: from.at },
        select: { id: true },
      });
      const member = await tx.member.create({
        data: { organizationId, userId, role: "ADMIN", createdAt: from.at },
        select: { id: true, role: true },
      });
      const founder = await actingMember(tx, member.id, from.at);
      await recordAudit(tx, founder, {
        action: "organization.created",
        subjectType: "organization",
        subjectId: organizationId,
        diff: diffOf(null, { name: organizationName }),
      });
      await recordAudit(tx, founder, {
        action: "member.joined",
        subjectType: "member",
        subjectId: member.id,
        diff: diffOf(null, { role: member.role }),
      });
    }),
  );
  return { email };
}
