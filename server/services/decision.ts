import "server-only";
import { randomUUID } from "node:crypto";
import type { DecisionInput } from "@/domain/decision";
import { hasTakenEffect } from "@/domain/decision-effect";
import { notFound } from "@/domain/errors";
import type { PacketDecision } from "@/domain/packet-inputs";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { moveOpening } from "@/server/services/decision-effect";
import { freezePacket, signPacket } from "@/server/services/decision-freeze";
import {
  holdOpening,
  requireCitations,
  requireReason,
  requireSuperseded,
} from "@/server/services/decision-guard";
import { planFollowUps } from "@/server/services/follow-up-plan";
import { endRoundsBy } from "@/server/services/round-end";
import { type SightedApplication, seeApplication, seeOpening } from "@/server/services/sight";
import { endVotesBy } from "@/server/services/vote-end";

async function store(
  tx: Transaction,
  actor: Actor,
  decision: PacketDecision,
  { openingId, packet, packetHash }: { openingId: string; packet: string; packetHash: string },
): Promise<void> {
  const { organizationId, memberId, at } = actor;
  const { id, applicationId, kind, rationale, supersedesId, outcomeIds } = decision;
  const { againstArithmetic = "", signaturesNeeded = 1 } = decision;
  const said = { kind, rationale, againstArithmetic, signaturesNeeded, supersedesId };
  await tx.decision.create({
    data: {
      ...said,
      id,
      organizationId,
      openingId,
      applicationId,
      decidedById: memberId,
      decidedAt: at,
      packet,
      packetHash,
    },
    select: { id: true },
  });
  await tx.decisionCitation.createMany({
    data: outcomeIds.map((outcomeId) => ({ organizationId, decisionId: id, outcomeId })),
  });
}

async function recordDecided(
  tx: Transaction,
  actor: Actor,
  { openingId, candidateId }: SightedApplication,
  decision: PacketDecision,
  packetHash: string,
): Promise<void> {
  const { id, applicationId, kind, rationale, outcomeIds, supersedesId } = decision;
  const { againstArithmetic, signaturesNeeded } = decision;
  const said = { kind, rationale, againstArithmetic, outcomeIds, signaturesNeeded, supersedesId, packetHash };
  await recordAudit(tx, actor, {
    action: "decision.recorded",
    subjectType: "decision",
    subjectId: id,
    openingId,
    candidateId,
    applicationId,
    diff: Object.fromEntries(Object.entries(said).map(([field, to]) => [field, { from: null, to }])),
  });
}

/**
 * Records a named person's decision together with a frozen, signed packet that anyone can recompute. Where the opening asks
 * for two signatures it takes effect with the second.
 */
export async function createDecision(actor: Actor, input: DecisionInput): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const { openingId, applicationId, kind, rationale, againstArithmetic, supersedesId } = input;
    await seeOpening(tx, actor, "decision.create", openingId);
    const application = await seeApplication(tx, actor, "decision.create", applicationId);
    if (application.openingId !== openingId) throw notFound("This candidate");
    const signaturesNeeded = await holdOpening(tx, actor, openingId);
    await requireCitations(tx, actor, input);
    await requireSuperseded(tx, actor, input);
    const decision: PacketDecision = {
      id: randomUUID(),
      kind,
      applicationId,
      rationale,
      againstArithmetic,
      outcomeIds: [...new Set(input.outcomeIds)].sort(),
      decidedBy: actor.name,
      decidedById: actor.memberId,
      decidedAt: actor.at.toISOString(),
      signaturesNeeded,
      supersedesId,
    };
    await endVotesBy(tx, actor, input);
    await endRoundsBy(tx, actor, input);
    const packet = await freezePacket(tx, actor, openingId, decision);
    requireReason(packet);
    const { text, fingerprint } = await signPacket(tx, actor, packet);
    await store(tx, actor, decision, { openingId, packet: text, packetHash: fingerprint });
    await moveOpening(tx, actor, openingId);
    await recordDecided(tx, actor, application, decision, fingerprint);
    if (hasTakenEffect({ signaturesNeeded, signatures: 1 })) {
      await planFollowUps(tx, actor, { ...decision, openingId, candidateId: application.candidateId });
    }
    return { id: decision.id };
  });
}
