import "server-only";
import { hasTakenEffect } from "@/domain/decision-effect";
import type { DecisionKind } from "@/domain/decision-kind";
import { notFound } from "@/domain/errors";
import type { Action } from "@/domain/permission-table";
import { requirePermission } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { type SightedApplication, seeOpening } from "@/server/services/sight";

/** A decision as far as what follows from it needs it. */
export interface SeenDecision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly decidedAt: Date;
  readonly rationale: string;
  readonly openingTitle: string;
  readonly candidateName: string;
  readonly application: SightedApplication;
  /** It has every signature it needs. */
  readonly hasEffect: boolean;
  /** There is a newer one that names it, or that is about the same person. */
  readonly isSuperseded: boolean;
}

interface Row extends Omit<SeenDecision, "application" | "hasEffect"> {
  readonly applicationId: string;
  readonly openingId: string;
  readonly candidateId: string;
  readonly number: number;
  readonly status: "ACTIVE" | "WITHDRAWN";
  readonly signaturesNeeded: number;
  readonly signatures: number;
  readonly isWithheld: boolean;
}

async function load(tx: Transaction, actor: Actor, decisionId: string): Promise<Row> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT d.id, d.kind::text AS kind, d."decidedAt", d.rationale, o.title AS "openingTitle", c.name AS "candidateName",
           da.id AS "applicationId", da."openingId", da."candidateId", da.number, da.status::text AS status,
           d."signaturesNeeded",
           1 + (SELECT count(*)::int FROM "DecisionSignature" s WHERE s."decisionId" = d.id) AS signatures,
           -- Deciding about the same person again without naming the earlier decision replaces what is written about it too.
           EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id
             OR (n."applicationId" = d."applicationId" AND n."decidedAt" > d."decidedAt")) AS "isSuperseded",
           ${isDecisionWithheld(actor)} AS "isWithheld"
    FROM "Decision" d
    JOIN "Opening" o ON o.id = d."openingId"
    JOIN "Application" da ON da.id = d."applicationId"
    JOIN "Candidate" c ON c.id = da."candidateId"
    WHERE d.id = ${decisionId}::uuid AND d."organizationId" = ${actor.organizationId}::uuid`;
  if (!row) throw notFound("This decision");
  return row;
}

/** Holds the opening of a decision, so that nothing is decided there before the transaction ends. */
async function holdOpening(tx: Transaction, { organizationId }: Actor, decisionId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Opening" o JOIN "Decision" d ON d."openingId" = o.id
    WHERE d.id = ${decisionId}::uuid AND d."organizationId" = ${organizationId}::uuid FOR NO KEY UPDATE OF o`;
}

/**
 * Loads a decision of this tenant and asks the permission table; throws NOT_FOUND, FORBIDDEN or LOCKED. With `hold` its
 * opening is held, so that it cannot be replaced meanwhile.
 */
export async function seeDecision(
  tx: Transaction,
  actor: Actor,
  action: Action,
  decisionId: string,
  { hold = false } = {},
): Promise<SeenDecision> {
  if (hold) await holdOpening(tx, actor, decisionId);
  const row = await load(tx, actor, decisionId);
  const { isOnPanel } = await seeOpening(tx, actor, action, row.openingId);
  requirePermission(actor.role, action, { isOnPanel, isUnsealed: !row.isWithheld });
  const { id, kind, decidedAt, rationale, openingTitle, candidateName, isSuperseded } = row;
  const { applicationId, openingId, candidateId, number, status } = row;
  return {
    id,
    kind,
    decidedAt,
    rationale,
    openingTitle,
    candidateName,
    application: { id: applicationId, openingId, candidateId, number, status },
    hasEffect: hasTakenEffect(row),
    isSuperseded,
  };
}
