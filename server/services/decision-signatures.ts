import "server-only";
import { hasTakenEffect } from "@/domain/decision-effect";
import type { SecondSignature } from "@/domain/packet-signature";
import { may } from "@/domain/permissions";
import { ROLES } from "@/domain/role";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";

const SIGNERS = ROLES.filter((role) => may(role, "decision.sign"));

/** Second signatures as they were sealed, the earliest first. */
export async function loadSignatures(tx: Transaction, decisionId: string): Promise<SecondSignature[]> {
  const rows = await tx.decisionSignature.findMany({
    where: { decisionId },
    orderBy: [{ signedAt: "asc" }, { memberId: "asc" }],
    select: { sealed: true },
  });
  return rows.flatMap(({ sealed }) => (sealed === "" ? [] : [JSON.parse(sealed) as SecondSignature]));
}

/** Who can put their name under a decision that is not their own, by name. */
export async function loadSigners(
  tx: Transaction,
  { organizationId }: Actor,
): Promise<{ memberId: string; name: string }[]> {
  const members = await tx.member.findMany({
    where: { organizationId, deactivatedAt: null, role: { in: SIGNERS } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
    select: { id: true, user: { select: { name: true } } },
  });
  return members.map(({ id, user }) => ({ memberId: id, name: user.name }));
}

interface Decided {
  readonly id: string;
  readonly decidedById: string;
  readonly signaturesNeeded: number;
  readonly isSuperseded: boolean;
}

/** How a decision stands with its signatures: who has signed, whether it took effect, and for whom it waits. */
export async function loadSigning(tx: Transaction, actor: Actor, decision: Decided) {
  const { id, decidedById, signaturesNeeded, isSuperseded } = decision;
  const rows = await tx.decisionSignature.findMany({
    where: { decisionId: id },
    orderBy: [{ signedAt: "asc" }, { memberId: "asc" }],
    select: {
      note: true,
      signedAt: true,
      member: { select: { role: true, user: { select: { name: true } } } },
    },
  });
  const isInEffect = hasTakenEffect({ signaturesNeeded, signatures: 1 + rows.length });
  const isWaiting = !isInEffect && !isSuperseded;
  const all = isWaiting ? await loadSigners(tx, actor) : [];
  const signers = all.filter(({ memberId }) => memberId !== decidedById);
  return {
    isInEffect,
    isWaiting,
    waitsFor: signers.map(({ name }) => name),
    canSign: signers.some(({ memberId }) => memberId === actor.memberId),
    signatures: rows.map(({ note, signedAt, member }) => ({
      note,
      signedAt: signedAt.toISOString(),
      name: member.user.name,
      role: member.role,
    })),
  };
}
