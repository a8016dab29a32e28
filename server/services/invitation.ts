import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { diffOf } from "@/domain/audit-event";
import { invalid, notFound } from "@/domain/errors";
import { INVITATION_DAYS, type InvitationInput } from "@/domain/member";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";

const DAY_MS = 24 * 3_600_000;

/** What is stored of a link: who reads the database cannot use it. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Invitations nobody has used or taken back, the newest first; an expired one stays until it is renewed or taken back. */
export async function listInvitations(actor: Actor) {
  const rows = await db().invitation.findMany({
    where: { organizationId: actor.organizationId, acceptedAt: null, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 200,
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      createdAt: true,
      expiresAt: true,
      invitedBy: { select: { user: { select: { name: true } } } },
    },
  });
  return rows.map(({ createdAt, expiresAt, invitedBy, ...row }) => ({
    ...row,
    invitedBy: invitedBy.user.name,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= actor.at,
  }));
}

async function refuseMember(tx: Transaction, actor: Actor, email: string): Promise<void> {
  const member = await tx.member.findFirst({
    where: { organizationId: actor.organizationId, user: { email } },
    select: { deactivatedAt: true },
  });
  if (!member) return;
  const message = member.deactivatedAt
    ? "This person is deactivated here. Activate them in the list instead."
    : "This person is a member already.";
  throw invalid({ email: message });
}

/** Invitations to one address follow each other, so that of two that are made at once only the later stays open. */
async function holdAddress(tx: Transaction, { organizationId }: Actor, email: string): Promise<void> {
  const key = `invitation:${organizationId}:${email}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function takeBack(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, organizationId: actor.organizationId, acceptedAt: null, revokedAt: null },
    data: { revokedAt: actor.at },
  });
  if (count === 0) return false;
  await recordAudit(tx, actor, {
    action: "invitation.revoked",
    subjectType: "invitation",
    subjectId: id,
    diff: { revokedAt: { from: null, to: actor.at.toISOString() } },
  });
  return true;
}

/**
 * Invites somebody by a link that works once, for seven days. The token is in this answer and nowhere else. An earlier
 * open invitation for the same address stops working.
 */
export async function createInvitation(actor: Actor, input: InvitationInput) {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(actor.at.getTime() + INVITATION_DAYS * DAY_MS);
  return inTransaction(async (tx) => {
    await holdAddress(tx, actor, input.email);
    await refuseMember(tx, actor, input.email);
    const earlier = await tx.invitation.findMany({
      where: { organizationId: actor.organizationId, email: input.email, acceptedAt: null, revokedAt: null },
      select: { id: true },
    });
    for (const { id } of earlier) await takeBack(tx, actor, id);
    const { id } = await tx.invitation.create({
      data: {
        ...input,
        organizationId: actor.organizationId,
        invitedById: actor.memberId,
        tokenHash: hashToken(token),
        createdAt: actor.at,
        expiresAt,
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: "invitation.created",
      subjectType: "invitation",
      subjectId: id,
      diff: diffOf(null, { ...input, expiresAt: expiresAt.toISOString() }),
    });
    return { id, token, email: input.email, name: input.name, expiresAt: expiresAt.toISOString() };
  });
}

/** Takes an invitation back: its link stops working at once. */
export async function revokeInvitation(actor: Actor, id: string): Promise<{ id: string }> {
  await inTransaction(async (tx) => {
    if (!(await takeBack(tx, actor, id))) throw notFound("This invitation");
  });
  return { id };
}
