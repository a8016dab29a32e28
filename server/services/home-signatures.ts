import "server-only";
import type { WaitingDecision } from "@/domain/home/sign-todo";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";

/** Decisions that wait for a second signature, the oldest first, with whether the actor decided it; none for who never signs. */
export async function loadWaitingDecisions(
  tx: Transaction,
  actor: Actor,
): Promise<(WaitingDecision & { isOwn: boolean })[]> {
  if (!may(actor.role, "decision.sign")) return [];
  return tx.$queryRaw<(WaitingDecision & { isOwn: boolean })[]>`
    SELECT d.id AS "decisionId", o.id AS "openingId", o.title AS "openingTitle", c.name AS "candidateName",
           d.kind::text AS kind, u.name AS "decidedBy", d."decidedById" = ${actor.memberId}::uuid AS "isOwn"
    FROM "Decision" d
    JOIN "Opening" o ON o.id = d."openingId" AND o.status IN ('OPEN', 'DECIDED')
    JOIN "Application" da ON da.id = d."applicationId"
    JOIN "Candidate" c ON c.id = da."candidateId"
    JOIN "Member" m ON m.id = d."decidedById"
    JOIN "User" u ON u.id = m."userId"
    WHERE d."organizationId" = ${actor.organizationId}::uuid
      AND d."signaturesNeeded" > 1 + (SELECT count(*) FROM "DecisionSignature" s WHERE s."decisionId" = d.id)
      AND NOT EXISTS (SELECT 1 FROM "Decision" n WHERE n."supersedesId" = d.id)
      AND NOT ${isDecisionWithheld(actor)}
    ORDER BY d."decidedAt", d.id LIMIT 50`;
}
