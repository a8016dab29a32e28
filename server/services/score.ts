import "server-only";
import type { OpeningRecord } from "@/domain/application-record";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { policyInputOf } from "@/domain/scoring-input";
import { type StoredScore, storedScoreOf } from "@/domain/stored-score";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Transaction } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { type ScoreScope, storeScores } from "@/server/services/score-store";
import { loadScoredApplications } from "@/server/services/scored-application";

/** How many applications are loaded and written at once. */
const CHUNK = 250;

/** What the scores of an opening's applications are made with. */
interface Basis {
  readonly opening: OpeningRecord;
  readonly policy: Policy;
}

async function loadBasis(tx: Transaction, organizationId: string, openingId: string): Promise<Basis> {
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  return { opening, policy: resolvePolicy(policyInputOf(opening)) };
}

async function scoreEach(
  tx: Transaction,
  scope: ScoreScope,
  { opening, policy }: Basis,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const applications = await loadScoredApplications(
      tx,
      scope.organizationId,
      ids.slice(start, start + CHUNK),
    );
    const rows = applications.map((application) => {
      return { applicationId: application.id, score: storedScoreOf(application, opening, policy) };
    });
    await storeScores(tx, scope, rows);
  }
}

type Scope = Pick<Actor, "organizationId" | "at">;

/**
 * Holds an application until the transaction ends, and answers its opening. Whatever is read before a score is changed,
 * and has to stay true, is read after this.
 */
export async function holdApplication(
  tx: Transaction,
  { organizationId }: Pick<Scope, "organizationId">,
  applicationId: string,
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ openingId: string }[]>`
    SELECT o.id AS "openingId" FROM "Opening" o JOIN "Application" a ON a."openingId" = o.id
    WHERE a.id = ${applicationId}::uuid AND a."organizationId" = ${organizationId}::uuid FOR SHARE OF o`;
  if (!row) return undefined;
  await tx.$queryRaw`SELECT 1 FROM "Application" WHERE id = ${applicationId}::uuid FOR NO KEY UPDATE`;
  return row.openingId;
}

/**
 * Computes and stores the score of one application. Called last in every transaction that changes what the score is made
 * of. The row locks make a second such transaction wait and then see what the first one wrote: two on one application
 * follow each other, and a change of the policy follows, or precedes, all of them.
 */
export async function rescoreApplication(
  tx: Transaction,
  actor: Scope,
  applicationId: string,
): Promise<void> {
  const { organizationId, at } = actor;
  const openingId = await holdApplication(tx, actor, applicationId);
  if (!openingId) return;
  const basis = await loadBasis(tx, organizationId, openingId);
  await scoreEach(tx, { organizationId, at, openingId }, basis, [applicationId]);
}

/**
 * The score of whoever is in an opening without anything that counts. The opening is held until the transaction ends, so
 * that it stays true for those who are stored with it.
 */
export async function emptyScore(
  tx: Transaction,
  { organizationId }: Pick<Scope, "organizationId">,
  openingId: string,
): Promise<StoredScore> {
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR SHARE`;
  const { opening, policy } = await loadBasis(tx, organizationId, openingId);
  return storedScoreOf({ id: "", outcomes: [], credentials: [], reviews: [] }, opening, policy);
}

/** Computes and stores the scores of many applications of one opening, as `rescoreApplication` does of one. */
export async function rescoreApplications(
  tx: Transaction,
  { organizationId, at }: Scope,
  openingId: string,
  applicationIds: readonly string[],
): Promise<void> {
  if (applicationIds.length === 0) return;
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR SHARE`;
  await tx.$executeRaw`
    WITH held AS (SELECT id FROM "Application" WHERE id = ANY(${[...applicationIds]}::uuid[])
      AND "openingId" = ${openingId}::uuid AND "organizationId" = ${organizationId}::uuid ORDER BY id FOR NO KEY UPDATE)
    SELECT count(*) FROM held`;
  const basis = await loadBasis(tx, organizationId, openingId);
  await scoreEach(tx, { organizationId, at, openingId }, basis, applicationIds);
}

/** Computes and stores the scores of all applications of an opening; called when the policy or the as-of date changes. */
export async function rescoreOpening(tx: Transaction, actor: Scope, openingId: string): Promise<void> {
  const { organizationId, at } = actor;
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Application" WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${organizationId}::uuid
    ORDER BY id FOR NO KEY UPDATE`;
  const basis = await loadBasis(tx, organizationId, openingId);
  const ids = rows.map(({ id }) => id);
  await scoreEach(tx, { organizationId, at, openingId }, basis, ids);
}

/** Computes every score of the organization again, from the rows alone. Answers how many applications were scored. */
export async function recomputeScores(actor: Actor): Promise<{ applications: number }> {
  const { organizationId } = actor;
  const openings = await db().opening.findMany({
    where: { organizationId },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of openings) await inTransaction((tx) => rescoreOpening(tx, actor, id));
  return inTransaction(async (tx) => {
    const applications = await tx.application.count({ where: { organizationId } });
    const diff = { applications: { from: null, to: applications } };
    await recordAudit(tx, actor, {
      action: "scores.recomputed",
      subjectType: "organization",
      subjectId: organizationId,
      diff,
    });
    return { applications };
  });
}
