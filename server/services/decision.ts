import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { DecisionInput } from "@/domain/decision";
import { makePacket, type PacketDecision, packetText, sealPacket } from "@/domain/decision-packet";
import { AppError, notFound } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { inTransaction, type Transaction } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { loadDebriefRecords } from "@/server/services/debrief-record";
import { loadBrief, loadPacketApplications } from "@/server/services/decision-inputs";
import { seeApplication, seeOpening } from "@/server/services/sight";

/** Every cited outcome must belong to somebody who is in the packet: who is in the running, or is decided about. */
async function requireCitations(tx: Transaction, actor: Actor, input: DecisionInput): Promise<void> {
  const { organizationId } = actor;
  const { openingId, applicationId, outcomeIds } = input;
  const application = { openingId, OR: [{ status: "ACTIVE" as const }, { id: applicationId }] };
  // Held, so that none is merged into another before the decision is stored.
  await tx.$queryRaw`SELECT 1 FROM "Outcome" WHERE id = ANY(${outcomeIds}::uuid[]) ORDER BY id FOR KEY SHARE`;
  const cited = await tx.outcome.count({
    where: { organizationId, id: { in: outcomeIds }, mergedIntoId: null, application },
  });
  if (cited !== new Set(outcomeIds).size) throw notFound("One of the cited outcomes");
}

/** A decision is replaced once, by one that points back to it. Throws NOT_FOUND or INVALID otherwise. */
async function requireSuperseded(tx: Transaction, actor: Actor, input: DecisionInput): Promise<void> {
  if (!input.supersedesId) return;
  const earlier = await tx.decision.findFirst({
    where: { organizationId: actor.organizationId, openingId: input.openingId, id: input.supersedesId },
    select: { supersededBy: { select: { id: true } } },
  });
  if (!earlier) throw notFound("The earlier decision");
  if (earlier.supersededBy.length > 0)
    throw new AppError("LOCKED", "That decision was already replaced by a newer one.");
}

/** Locks the opening, so that two decisions follow each other and nothing moves while the packet is made. */
async function lockOpening(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    SELECT status::text FROM "Opening" WHERE id = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid FOR NO KEY UPDATE`;
  if (row?.status === "DRAFT") throw new AppError("LOCKED", "This role is still a draft. Open it first.");
  if (row?.status === "ARCHIVED")
    throw new AppError("LOCKED", "This opening is archived. Bring it back first.");
}

/** Records a named person's decision together with a frozen packet that anyone can recompute. */
export async function createDecision(actor: Actor, input: DecisionInput): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const { organizationId } = actor;
    const { openingId, applicationId, kind, rationale, supersedesId } = input;
    await seeOpening(tx, actor, "decision.create", openingId);
    const application = await seeApplication(tx, actor, "decision.create", applicationId);
    if (application.openingId !== openingId) throw notFound("This candidate");
    await lockOpening(tx, actor, openingId);
    await requireCitations(tx, actor, input);
    await requireSuperseded(tx, actor, input);
    const outcomeIds = [...new Set(input.outcomeIds)].sort();
    const id = randomUUID();
    const decision: PacketDecision = {
      id,
      kind,
      applicationId,
      rationale,
      outcomeIds,
      decidedBy: actor.name,
      decidedAt: actor.at.toISOString(),
      supersedesId,
    };
    const packet = makePacket({
      organization: actor.organizationName,
      opening: await loadOpeningRecord(tx, organizationId, openingId),
      brief: await loadBrief(tx, organizationId, openingId),
      applications: await loadPacketApplications(tx, organizationId, openingId, applicationId),
      debriefs: await loadDebriefRecords(tx, organizationId, openingId),
      decision,
    });
    const packetHash = createHash("sha256").update(packetText(packet)).digest("hex");
    const stored = { id, organizationId, openingId, applicationId, kind, rationale, supersedesId };
    await tx.decision.create({
      data: {
        ...stored,
        decidedById: actor.memberId,
        decidedAt: actor.at,
        packet: sealPacket(packet, packetHash),
        packetHash,
      },
      select: { id: true },
    });
    await tx.decisionCitation.createMany({
      data: outcomeIds.map((outcomeId) => ({ organizationId, decisionId: id, outcomeId })),
    });
    await moveOpening(tx, actor, openingId);
    await recordAudit(tx, actor, {
      action: "decision.recorded",
      subjectType: "decision",
      subjectId: id,
      openingId,
      candidateId: application.candidateId,
      applicationId,
      diff: {
        kind: { from: null, to: kind },
        rationale: { from: null, to: rationale },
        outcomeIds: { from: null, to: outcomeIds },
        supersedesId: { from: null, to: supersedesId },
        packetHash: { from: null, to: packetHash },
      },
    });
    return { id };
  });
}

/** An opening counts as decided while an offer stands that no newer decision replaced. */
async function moveOpening(tx: Transaction, actor: Actor, openingId: string): Promise<void> {
  const { organizationId } = actor;
  const offers = await tx.decision.count({
    where: { organizationId, openingId, kind: "OFFER", supersededBy: { none: {} } },
  });
  await tx.opening.updateMany({
    where: { organizationId, id: openingId, status: offers > 0 ? "OPEN" : "DECIDED" },
    data: { status: offers > 0 ? "DECIDED" : "OPEN", version: { increment: 1 } },
  });
}
