import "server-only";
import type { RevisionRecord, RevisionStage } from "@/domain/rating-revision";
import type { Transaction } from "@/server/db";

interface Row {
  readonly ratingId: string;
  readonly stage: RevisionStage;
  readonly from: number | null;
  readonly to: number | null;
  readonly reason: string;
  readonly at: Date;
  readonly by: string;
}

/**
 * Every change of a level in some applications of the tenant, by the id of its rating, the earliest first. With `memberId`
 * only that member's own. The caller decides who may see them.
 */
export async function loadRevisions(
  tx: Transaction,
  organizationId: string,
  applicationIds: readonly string[],
  memberId: string | null = null,
): Promise<Map<string, RevisionRecord[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT v."ratingId", v.stage::text AS stage, v."fromLevel" AS "from", v."toLevel" AS "to", v.reason,
           v."revisedAt" AS at, u.name AS by
    FROM "Review" r
    JOIN "Rating" ra ON ra."reviewId" = r.id
    JOIN "RatingRevision" v ON v."ratingId" = ra.id
    JOIN "Member" m ON m.id = r."memberId" JOIN "User" u ON u.id = m."userId"
    WHERE r."organizationId" = ${organizationId}::uuid AND r."applicationId" = ANY(${[...applicationIds]}::uuid[])
      AND (${memberId}::uuid IS NULL OR r."memberId" = ${memberId}::uuid)
    ORDER BY v."revisedAt", v.id`;
  const revisions = new Map<string, RevisionRecord[]>();
  for (const { ratingId, at, ...row } of rows) {
    const revision = { ...row, at: at.toISOString() };
    revisions.set(ratingId, [...(revisions.get(ratingId) ?? []), revision]);
  }
  return revisions;
}
