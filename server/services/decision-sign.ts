import "server-only";
import type { DecisionSignInput } from "@/domain/decision";
import { hasTakenEffect } from "@/domain/decision-effect";
import { AppError, notFound } from "@/domain/errors";
import { type SecondSignature, type SignedStatement, statementText } from "@/domain/packet-signature";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { moveOpening } from "@/server/services/decision-effect";
import { holdOpening } from "@/server/services/decision-guard";
import { seeDecision } from "@/server/services/decision-seen";
import { planFollowUps } from "@/server/services/follow-up-plan";
import { holdSigner } from "@/server/services/signing-key";

const signable = {
  packetHash: true,
  decidedById: true,
  signaturesNeeded: true,
  supersededBy: { select: { id: true } },
  signatures: { select: { member: { select: { user: { select: { name: true } } } } } },
} as const;

/** The fingerprint that is signed. Throws FORBIDDEN for whoever decided it, LOCKED where there is nothing to sign any more. */
async function requireSignable(tx: Transaction, actor: Actor, decisionId: string): Promise<string> {
  const row = await tx.decision.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id: decisionId } },
    select: signable,
  });
  if (!row) throw notFound("This decision");
  const [first] = row.signatures;
  if (row.supersededBy.length > 0)
    throw new AppError("LOCKED", "A newer decision replaced this one. There is nothing to sign any more.");
  if (first) throw new AppError("LOCKED", `${first.member.user.name} has signed this decision already.`);
  if (hasTakenEffect({ ...row, signatures: 1 }))
    throw new AppError("LOCKED", "This decision needed one signature, and has it.");
  if (row.decidedById === actor.memberId)
    throw new AppError("FORBIDDEN", "You decided this. Somebody else signs it.");
  return row.packetHash;
}

/** Puts a second person's name under a decision, which takes effect with it. Nothing of the packet changes. */
export function signDecision(
  actor: Actor,
  { decisionId, note }: DecisionSignInput,
): Promise<{ id: string; signedAt: string }> {
  const { organizationId, memberId, name, role, at } = actor;
  return inTransaction(async (tx) => {
    const { application, kind } = await seeDecision(tx, actor, "decision.sign", decisionId, { hold: true });
    const { id: applicationId, openingId, candidateId } = application;
    await holdOpening(tx, actor, openingId);
    const packetHash = await requireSignable(tx, actor, decisionId);
    const signedAt = at.toISOString();
    const who = { organizationId, memberId, name, role };
    const statement: SignedStatement = { ...who, decisionId, fingerprint: packetHash, note, signedAt };
    const sign = await holdSigner(tx, actor);
    const sealed: SecondSignature = { ...statement, signature: sign(statementText(statement)) };
    await tx.decisionSignature.create({
      data: { organizationId, decisionId, memberId, note, signedAt: at, sealed: JSON.stringify(sealed) },
      select: { decisionId: true },
    });
    await moveOpening(tx, actor, openingId);
    await recordAudit(tx, actor, {
      action: "decision.signed",
      subjectType: "decision",
      subjectId: decisionId,
      openingId,
      candidateId,
      applicationId,
      diff: { note: { from: null, to: note }, packetHash: { from: null, to: packetHash } },
    });
    await planFollowUps(tx, actor, { id: decisionId, kind, openingId, candidateId, applicationId });
    return { id: decisionId, signedAt };
  });
}
