import "server-only";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isOpeningInSight, isWithheld } from "@/server/services/sight";

/** Evidence of one opening that waits for a check, and where most of it is. */
export interface WaitingChecks {
  readonly openingId: string;
  readonly title: string;
  readonly count: number;
  readonly applicationId: string;
  readonly candidateName: string;
}

/**
 * Evidence waiting for a check in the actor's own openings. Left out is what they review themselves, and what they have said
 * something of already: with the two-person rule it waits for somebody else.
 */
export async function loadWaitingChecks(tx: Transaction, actor: Actor): Promise<WaitingChecks[]> {
  if (!may(actor.role, "evidence.check")) return [];
  return tx.$queryRaw<WaitingChecks[]>`
    WITH waiting AS (
      SELECT a."openingId", a.id AS "applicationId", a."candidateId", count(*)::int AS count
      FROM "Evidence" e
      JOIN "Outcome" x ON x.id = e."outcomeId"
      JOIN "Application" a ON a.id = x."applicationId" AND a.status = 'ACTIVE'
      JOIN "Opening" o ON o.id = a."openingId" AND o.status = 'OPEN'
      WHERE e."organizationId" = ${actor.organizationId}::uuid AND e."checkStatus" = 'UNCHECKED' AND NOT e."isStatement"
        AND x."mergedIntoId" IS NULL AND NOT EXISTS (SELECT 1 FROM "EvidenceCheck" k WHERE k."evidenceId" = e.id
          AND k."memberId" = ${actor.memberId}::uuid AND k."reopenedAt" IS NULL)
        AND e.kind NOT IN ('SPECIFIC_SELF_REPORT', 'BARE_SELF_REPORT')
        AND (o."hiringManagerId" = ${actor.memberId}::uuid OR EXISTS (SELECT 1 FROM "PanelMember" pm
          WHERE pm."openingId" = o.id AND pm."memberId" = ${actor.memberId}::uuid))
        AND ${isOpeningInSight(actor, Prisma.sql`o.id`)} AND NOT ${isWithheld(actor)}
      GROUP BY 1, 2, 3
    ), totals AS (
      SELECT DISTINCT ON ("openingId") *, sum(count) OVER (PARTITION BY "openingId")::int AS total FROM waiting
      ORDER BY "openingId", count DESC, "applicationId"
    )
    SELECT t."openingId", o.title, t.total AS count, t."applicationId", c.name AS "candidateName"
    FROM totals t JOIN "Opening" o ON o.id = t."openingId" JOIN "Candidate" c ON c.id = t."candidateId"
    ORDER BY t.total DESC, t."openingId" LIMIT 20`;
}
