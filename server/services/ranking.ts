import "server-only";
import { notFound } from "@/domain/errors";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import type { RankingInput } from "@/domain/ranking/ranking-input";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { type RankingRow, rankingQuery } from "@/server/services/ranking-query";
import { seeOpening } from "@/server/services/sight";

/**
 * The ranking of one opening as stored, without what this member has still to review. Scores are 0–1.
 * Throws NOT_FOUND outside the tenant, or off the panel for a reviewer.
 */
export async function getRanking(actor: Actor, input: RankingInput): Promise<RankingAnswer> {
  const sight = await seeOpening(db(), actor, "ranking.get", input.openingId, { perApplication: true });
  const [found] = await db().$queryRaw<{ answer: string }[]>(rankingQuery(actor, sight, input.first));
  if (!found) throw notFound("This opening");
  const row: RankingRow = JSON.parse(found.answer);
  const { roleExpectsAi, employerValuesCertificates, rubric } = row;
  const policy = resolvePolicy({
    criteria: row.criteria.map(({ key, weight, credentialCeiling }) => ({
      id: key,
      weight,
      credentialCeiling,
    })),
    roleExpectsAi,
    employerValuesCertificates,
    ...rubric,
  });
  return {
    openingId: input.openingId,
    // The first rating freezes the rubric: to somebody who owes a review, that day would say that others have begun.
    frozenOn: sight.owed > 0 ? null : row.frozenOn,
    reviewers: row.reviewers,
    criteria: row.criteria.map(({ key, name, question }) => ({ key, name, question })),
    policy,
    total: row.total,
    columns: row.columns,
    withheld: row.withheld,
    missing: row.missing,
  };
}
