import "server-only";
import { SCORING_VERSION } from "@/domain/scoring/scoring-version";
import type { StoredScore } from "@/domain/stored-score";
import type { Acting } from "@/server/actor";
import { Prisma, type Transaction } from "@/server/db";
import { arrayText } from "@/server/services/array-text";

/** Whose scores they are, and when they were computed. */
export interface ScoreScope extends Pick<Acting, "organizationId" | "at"> {
  readonly openingId: string;
}

export interface ScoredRow {
  readonly applicationId: string;
  readonly score: StoredScore;
}

const COLUMNS = [
  "support",
  "low",
  "high",
  "sd",
  "credentialStrength",
  "measures",
  "isRated",
  "outcomeCount",
  "uncheckedCount",
  "credentialCount",
  "reviewCount",
  "mix",
] as const satisfies readonly (keyof StoredScore)[];

const names = Prisma.raw(COLUMNS.map((name) => `"${name}"`).join(", "));
const typed =
  Prisma.raw(`support float8, low float8, high float8, sd float8, "credentialStrength" float8, measures jsonb,
  "isRated" boolean, "outcomeCount" int, "uncheckedCount" int, "credentialCount" int, "reviewCount" int, mix jsonb`);
const replaced = Prisma.raw(
  [...COLUMNS, "openingId", "scoringVersion", "computedAt"]
    .map((name) => `"${name}" = EXCLUDED."${name}"`)
    .join(", "),
);

/** Stores the scores of applications of one opening, instead of those they had. */
export async function storeScores(
  tx: Transaction,
  { organizationId, openingId, at }: ScoreScope,
  rows: readonly ScoredRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map(({ applicationId, score }) => ({ applicationId, ...score })));
  await tx.$executeRaw`
    INSERT INTO "Score" ("applicationId", "organizationId", "openingId", "scoringVersion", "computedAt", ${names})
    SELECT "applicationId", ${organizationId}::uuid, ${openingId}::uuid, ${SCORING_VERSION}, ${at}, ${names}
    FROM json_to_recordset(${json}::json) AS s("applicationId" uuid, ${typed})
    ON CONFLICT ("applicationId") DO UPDATE SET ${replaced}`;
}

/** Stores one and the same score for many applications that have none yet. */
export async function storeSameScore(
  tx: Transaction,
  { organizationId, openingId, at }: ScoreScope,
  applicationIds: readonly string[],
  score: StoredScore,
): Promise<void> {
  if (applicationIds.length === 0) return;
  const json = JSON.stringify([score]);
  await tx.$executeRaw`
    INSERT INTO "Score" ("applicationId", "organizationId", "openingId", "scoringVersion", "computedAt", ${names})
    SELECT id, ${organizationId}::uuid, ${openingId}::uuid, ${SCORING_VERSION}, ${at}, ${names}
    FROM unnest(${arrayText(applicationIds)}::uuid[]) AS a(id), json_to_recordset(${json}::json) AS s(${typed})`;
}
