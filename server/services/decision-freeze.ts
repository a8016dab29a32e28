import "server-only";
import { createHash } from "node:crypto";
import { type DecisionPacket, makePacket, packetText } from "@/domain/decision-packet";
import type { PacketDecision } from "@/domain/packet-inputs";
import { sealedText } from "@/domain/packet-signature";
import { sealPacket } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { loadDebriefRecords } from "@/server/services/debrief-record";
import { loadBrief, loadPacketApplications } from "@/server/services/decision-inputs";
import { loadPacketLog } from "@/server/services/packet-log";
import { loadRoundsForPacket } from "@/server/services/round-record";
import { holdSigner } from "@/server/services/signing-key";
import { loadVotesForPacket } from "@/server/services/vote-record";

/** Everything a decision rests on as it stands now, with what follows from it. */
export async function freezePacket(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  decision: PacketDecision,
): Promise<DecisionPacket> {
  const { organizationId, organizationName } = actor;
  const applications = await loadPacketApplications(tx, organizationId, openingId, decision.applicationId);
  const ids = applications.map(({ record }) => record.id);
  return makePacket({
    organization: organizationName,
    organizationId,
    opening: await loadOpeningRecord(tx, organizationId, openingId),
    brief: await loadBrief(tx, organizationId, openingId),
    applications,
    debriefs: await loadDebriefRecords(tx, organizationId, openingId),
    votes: await loadVotesForPacket(tx, organizationId, openingId),
    rounds: await loadRoundsForPacket(tx, organizationId, openingId),
    log: await loadPacketLog(tx, actor, openingId, ids),
    decision,
  });
}

/** A packet as it is stored, with its fingerprint and the organization's signature over it. */
export async function signPacket(
  tx: Transaction,
  actor: Actor,
  packet: DecisionPacket,
): Promise<{ text: string; fingerprint: string }> {
  const fingerprint = createHash("sha256").update(packetText(packet)).digest("hex");
  const sign = await holdSigner(tx, actor);
  const signature = sign(sealedText(actor.organizationId, fingerprint));
  return { text: sealPacket(packet, fingerprint, signature), fingerprint };
}
