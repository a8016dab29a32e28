import "server-only";
import type { NamedScore } from "@/domain/opening-list/standing-words";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { uuids } from "@/server/services/opening-counts";
import { IS_OPEN_TO_PANEL } from "@/server/services/sight-seal";

/** How many of the best are looked at; further down nobody changes who is first. */
const BEST = 60;

type ScoreRow = NamedScore & { readonly openingId: string };

function grouped<Row extends { openingId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.openingId, [...(groups.get(row.openingId) ?? []), row]);
  return groups;
}

/** The best stored scores of openings in which nothing is withheld from the actor: the caller leaves out the others. */
export async function loadBestScores(
  tx: Transaction,
  actor: Actor,
  openingIds: readonly string[],
): Promise<Map<string, ScoreRow[]>> {
  if (openingIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<ScoreRow[]>`
    SELECT o.id AS "openingId", s.* FROM "Opening" o CROSS JOIN LATERAL (
      SELECT s."applicationId" AS id, s.support, s.sd, s."isRated", c.name
      FROM "Score" s
      JOIN "Application" a ON a.id = s."applicationId" AND a.status = 'ACTIVE'
      JOIN "Candidate" c ON c.id = a."candidateId"
      WHERE s."openingId" = o.id AND s."organizationId" = o."organizationId" AND s."isRated"
      ORDER BY s.support DESC, s."applicationId" LIMIT ${BEST}) s
    WHERE o."organizationId" = ${actor.organizationId}::uuid AND o.id IN (${uuids(openingIds)})`;
  return grouped(rows);
}

export interface MissingReview {
  readonly openingId: string;
  readonly name: string;
  readonly count: number;
}

/** Who has still to finish how many reviews that the panel waits for. Under the same rule as `loadBestScores`. */
export async function loadMissingReviews(
  tx: Transaction,
  actor: Actor,
  openingIds: readonly string[],
): Promise<Map<string, MissingReview[]>> {
  if (openingIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<MissingReview[]>`
    SELECT pm."openingId", u.name, count(*)::int AS count
    FROM "PanelMember" pm
    JOIN "Member" m ON m.id = pm."memberId" JOIN "User" u ON u.id = m."userId"
    JOIN "Application" a ON a."openingId" = pm."openingId" AND a.status = 'ACTIVE'
    LEFT JOIN "Review" r ON r."applicationId" = a.id AND r."memberId" = m.id
    WHERE m."deactivatedAt" IS NULL AND r."confirmedAt" IS NULL AND r."excusedAt" IS NULL AND pm."organizationId" = ${actor.organizationId}::uuid AND pm."openingId" IN (${uuids(openingIds)}) AND pm."isReviewing"
      AND EXISTS (SELECT 1 FROM "Outcome" x WHERE x."applicationId" = a.id AND x."mergedIntoId" IS NULL)
      AND NOT ${IS_OPEN_TO_PANEL}
    GROUP BY pm."openingId", m.id, u.name ORDER BY u.name, m.id`;
  return grouped(rows);
}
