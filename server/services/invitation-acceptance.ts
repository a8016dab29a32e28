import "server-only";
import { AppError, notFound } from "@/domain/errors";
import type { InvitationAcceptance } from "@/domain/member";
import { db, inTransaction } from "@/server/db";
import { orTaken, proveEmail, type RequestFrom, userOfProof } from "@/server/services/account";
import { hashToken } from "@/server/services/invitation";
import { joinByInvitation } from "@/server/services/invitation-join";

async function findByToken(token: string) {
  const row = await db().invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      organizationId: true,
      email: true,
      name: true,
      role: true,
      expiresAt: true,
      acceptedAt: true,
      revokedAt: true,
      organization: { select: { name: true } },
      invitedBy: { select: { user: { select: { name: true } } } },
    },
  });
  if (!row) throw notFound("This invitation");
  return row;
}

type Found = Awaited<ReturnType<typeof findByToken>>;
export type InvitationState = "OPEN" | "EXPIRED" | "USED" | "TAKEN_BACK";

function stateOf(invitation: Found, at: Date): InvitationState {
  if (invitation.acceptedAt) return "USED";
  if (invitation.revokedAt) return "TAKEN_BACK";
  return invitation.expiresAt <= at ? "EXPIRED" : "OPEN";
}

const CLOSED: Record<Exclude<InvitationState, "OPEN">, string> = {
  USED: "This invitation has been used. Please sign in.",
  TAKEN_BACK: "This invitation was taken back. Ask for a new one.",
  EXPIRED: "This invitation has run out. Ask for a new one.",
};

/** What an invitation says to whoever holds its link; an unknown link is NOT_FOUND. Says nothing about accounts. */
export async function previewInvitation(token: string, at: Date) {
  const row = await findByToken(token);
  const { email, name, role } = row;
  return {
    state: stateOf(row, at),
    organizationName: row.organization.name,
    invitedBy: row.invitedBy.user.name,
    email,
    name,
    role,
    expiresAt: row.expiresAt.toISOString(),
  };
}

/**
 * Joins an organization by a link: with a new account, or with the account that has the invited address, by its
 * password (its name stays as it is).
 * @throws NOT_FOUND for an unknown link, LOCKED for one that is not open, INVALID at `password`.
 */
export async function acceptInvitation(
  { token, name, password }: InvitationAcceptance,
  from: RequestFrom,
): Promise<{ email: string }> {
  const invitation = await findByToken(token);
  const { email } = invitation;
  const state = stateOf(invitation, from.at);
  if (state !== "OPEN") throw new AppError("LOCKED", CLOSED[state]);
  const proof = await proveEmail({ email, password }, from);
  await orTaken(() =>
    inTransaction(async (tx) => {
      const userId = await userOfProof(tx, proof, { email, name });
      await joinByInvitation(tx, invitation, userId, from.at);
    }),
  );
  return { email };
}
