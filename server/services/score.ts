import "server-only";
import type { ApplicationRecord, OpeningRecord } from "@/domain/application-record";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { SCORING_VERSION } from "@/domain/scoring/scoring-version";
import { policyInputOf } from "@/domain/scoring-input";
import { type StoredScore, storedScoreOf } from "@/domain/stored-score";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import { db, inTransaction, type Prisma, type Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";

/** How many applications are loaded and written at once. */
const CHUNK = 250;

type Scored = { readonly application: ApplicationRecord; readonly score: StoredScore };

function scoreAll(applications: readonly ApplicationRecord[], opening: OpeningRecord): Scored[] {
  const policy = resolvePolicy(policyInputOf(opening));
  return applications.map((application) => ({
    application,
    score: storedScoreOf(application, opening, policy),
  }));
}

async function store(
  tx: Transaction,
  organizationId: string,
  openingId: string,
  scored: Scored[],
  at: Date,
): Promise<void> {
  await tx.score.deleteMany({
    where: { organizationId, applicationId: { in: scored.map((one) => one.application.id) } },
  });
  await tx.score.createMany({
    data: scored.map(({ application, score }) => ({
      ...score,
      measures: score.measures as unknown as Prisma.InputJsonObject,
      mix: score.mix as unknown as Prisma.InputJsonObject,
      applicationId: application.id,
      organizationId,
      openingId,
      scoringVersion: SCORING_VERSION,
      computedAt: at,
    })),
  });
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
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  const records = await loadApplicationRecords(tx, organizationId, {
    openingId,
    id: { in: [applicationId] },
  });
  await store(tx, organizationId, openingId, scoreAll(records, opening), at);
}

/** Computes and stores the scores of all applications of an opening; called when the policy or the as-of date changes. */
export async function rescoreOpening(tx: Transaction, actor: Scope, openingId: string): Promise<void> {
  const { organizationId, at } = actor;
  await tx.$queryRaw`SELECT 1 FROM "Opening" WHERE id = ${openingId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Application" WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${organizationId}::uuid
    ORDER BY id FOR NO KEY UPDATE`;
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  for (let start = 0; start < rows.length; start += CHUNK) {
    const ids = rows.slice(start, start + CHUNK).map(({ id }) => id);
    const records = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: ids } });
    await store(tx, organizationId, openingId, scoreAll(records, opening), at);
  }
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
