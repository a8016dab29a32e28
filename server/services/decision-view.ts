import "server-only";
import { debriefRows } from "@/domain/debrief/debrief-rows";
import { againstInWords } from "@/domain/decision-against";
import type { DecisionPacket } from "@/domain/decision-packet";
import { votesOfRecord } from "@/domain/decision-said";
import { packetCounts, sourceRows, surenessRows, wasFrozenBeforeReviews } from "@/domain/decision-view";
import { notFound } from "@/domain/errors";
import { requirePermission } from "@/domain/permissions";
import { withSignatures } from "@/domain/sealed-packet";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { hasChromium } from "@/server/services/chromium";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { loadSignatures, loadSigning } from "@/server/services/decision-signatures";
import { seeOpening } from "@/server/services/sight";

const listed = {
  id: true,
  openingId: true,
  applicationId: true,
  kind: true,
  rationale: true,
  decidedAt: true,
  packetHash: true,
  againstArithmetic: true,
  signaturesNeeded: true,
  decidedById: true,
  supersedesId: true,
  supersededBy: { select: { id: true } },
  decidedBy: { select: { user: { select: { name: true } }, role: true } },
  opening: { select: { title: true, location: true } },
  application: { select: { candidate: { select: { name: true } } } },
} as const;

async function visible(tx: Transaction, actor: Actor, decisionId: string) {
  const row = await tx.decision.findUnique({
    where: { organizationId_id: { organizationId: actor.organizationId, id: decisionId } },
    select: { ...listed, packet: true },
  });
  if (!row) throw notFound("This decision");
  const { isOnPanel } = await seeOpening(tx, actor, "decision.get", row.openingId);
  const [withheld] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Decision" d WHERE d.id = ${decisionId}::uuid AND ${isDecisionWithheld(actor)}`;
  requirePermission(actor.role, "decision.get", { isOnPanel, isUnsealed: !withheld });
  return row;
}

/** One decision with what it rested on, all of it read from the frozen packet. Figures 0–1. */
export async function getDecision(actor: Actor, decisionId: string) {
  const {
    packet: text,
    decidedAt,
    decidedBy,
    opening,
    application,
    supersededBy,
    ...row
  } = await visible(db(), actor, decisionId);
  const packet = JSON.parse(text) as DecisionPacket & { signature?: { keyId: string } };
  const sureness = surenessRows(packet);
  const isSuperseded = supersededBy.length > 0;
  const { decidedById, ...said } = row;
  return {
    ...said,
    ...(await loadSigning(db(), actor, { ...row, isSuperseded })),
    /** "The arithmetic had Ben ahead, 97 %"; null where the decision does not go against it. */
    against: packet.results.against ? againstInWords(packet.results.against, "had") : null,
    /** The key the packet was signed with; null in packets made before there were any. */
    keyId: packet.signature?.keyId ?? null,
    /** Whether a PDF of the record can be printed here. */
    hasPdf: hasChromium(),
    /** How often the panel was asked: votes and rounds. */
    asked: (packet.votes?.length ?? 0) + (packet.rounds?.length ?? 0),
    events: packet.log?.total ?? 0,
    decidedAt: decidedAt.toISOString(),
    decidedBy: decidedBy.user.name,
    decidedByRole: decidedBy.role,
    candidateName: application.candidate.name,
    openingTitle: opening.title,
    openingLocation: opening.location,
    supersededById: supersededBy[0]?.id ?? null,
    bytes: Buffer.byteLength(text),
    scoringVersion: packet.scoringVersion,
    rubricVersion: packet.opening.rubric.version,
    support: sureness.find(({ isDecided }) => isDecided)?.support ?? 0,
    sureness,
    sources: sourceRows(packet),
    debriefs: debriefRows(packet),
    votes: votesOfRecord(packet),
    counts: packetCounts(packet),
    criteria: packet.opening.rubric.criteria.length,
    isFrozenBeforeReviews: wasFrozenBeforeReviews(packet),
  };
}

/** The sealed packet as it was stored, with second signatures beside it, and a name without ending to save it under. */
export async function getPacket(actor: Actor, decisionId: string): Promise<{ text: string; name: string }> {
  const { packet, opening, decidedAt } = await visible(db(), actor, decisionId);
  const slug = opening.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return {
    text: withSignatures(packet, await loadSignatures(db(), decisionId)),
    name: `decision-${slug || "opening"}-${decidedAt.toISOString().slice(0, 10)}`,
  };
}
