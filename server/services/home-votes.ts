import "server-only";
import { may } from "@/domain/permissions";
import type { Actor } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { isVoteWithheld } from "@/server/services/vote-sight";

/** A vote the actor was asked for and has not cast, with who is compared in the order asked about. */
export interface WaitingVote {
  readonly comparisonId: string;
  readonly openingId: string;
  readonly title: string;
  readonly applicationIds: readonly string[];
  readonly names: readonly string[];
}

/** Votes that wait for the actor in openings on whose panel they are; none about anybody who is withheld from them. */
export async function loadWaitingVotes(tx: Transaction, actor: Actor): Promise<WaitingVote[]> {
  if (!may(actor.role, "vote.cast")) return [];
  return tx.$queryRaw<WaitingVote[]>`
    SELECT c.id AS "comparisonId", o.id AS "openingId", o.title,
           array_agg(x."applicationId"::text ORDER BY x.position) AS "applicationIds",
           array_agg(ca.name ORDER BY x.position) AS names
    FROM "Comparison" c
    JOIN "Opening" o ON o.id = c."openingId" AND o.status = 'OPEN'
    JOIN "PanelMember" pm ON pm."openingId" = o.id AND pm."memberId" = ${actor.memberId}::uuid
    JOIN "ComparedApplication" x ON x."comparisonId" = c.id
    JOIN "Application" xa ON xa.id = x."applicationId"
    JOIN "Candidate" ca ON ca.id = xa."candidateId"
    WHERE c."organizationId" = ${actor.organizationId}::uuid AND c."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Vote" v WHERE v."comparisonId" = c.id AND v."memberId" = ${actor.memberId}::uuid)
      AND NOT ${isVoteWithheld(actor, Prisma.sql`c.id`)}
    GROUP BY c.id, o.id
    HAVING bool_and(xa.status = 'ACTIVE')
    ORDER BY c."createdAt", c.id`;
}
