import { Client } from "pg";
import type { Acknowledged } from "@/scripts/load/reviewer";

interface StoredRating {
  readonly key: string;
  readonly level: number | null;
  readonly version: number;
  /** The versions that the audit log says were written. */
  readonly written: readonly number[];
}

const STORED = `
  WITH written AS (
    SELECT "subjectId", diff -> 'rating' -> 'to' ->> 'outcomeId' AS outcome, diff -> 'rating' -> 'to' ->> 'criterionId' AS criterion,
           array_agg((diff -> 'rating' -> 'to' ->> 'version')::int ORDER BY (diff -> 'rating' -> 'to' ->> 'version')::int) AS versions
    FROM "AuditEvent" WHERE action = 'review.rated' GROUP BY 1, 2, 3)
  SELECT r."memberId" || ' ' || ra."outcomeId" || ' ' || ra."criterionId" AS key, ra.level, ra.version,
         COALESCE(w.versions, '{}') AS written
  FROM "Rating" ra JOIN "Review" r ON r.id = ra."reviewId"
  LEFT JOIN written w ON w."subjectId" = r.id AND w.outcome = ra."outcomeId"::text AND w.criterion = ra."criterionId"::text
  WHERE r."memberId" = ANY($1::uuid[])`;

/**
 * What is wrong with the stored ratings, one line each: an acknowledged one that is missing or older, one that nobody
 * sent, a version written twice or left out. Empty is what it should be.
 */
export async function findLosses(
  url: string,
  memberIds: readonly string[],
  acknowledged: ReadonlyMap<string, Acknowledged>,
): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<StoredRating>(STORED, [memberIds]);
    const stored = new Map(rows.map((row) => [row.key, row]));
    const losses = [...acknowledged].flatMap(([key, { level, version }]) => {
      const row = stored.get(key);
      if (!row) return [`${key}: acknowledged, and not there`];
      if (row.version === version && row.level === level) return [];
      return [
        `${key}: acknowledged as ${level} in version ${version}, stored as ${row.level} in ${row.version}`,
      ];
    });
    const unasked = rows
      .filter(({ key }) => !acknowledged.has(key))
      .map(({ key }) => `${key}: nobody sent it`);
    const doubled = rows
      .filter(
        ({ written, version }) => written.join() !== Array.from({ length: version }, (_, n) => n + 1).join(),
      )
      .map(({ key, written, version }) => `${key}: version ${version}, written as ${written.join(", ")}`);
    return [...losses, ...unasked, ...doubled];
  } finally {
    await client.end();
  }
}
