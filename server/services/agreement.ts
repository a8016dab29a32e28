import "server-only";
import { adjustedRanking } from "@/domain/agreement/adjusted-ranking";
import { certificateEffect } from "@/domain/agreement/certificate-effect";
import { criterionAgreement } from "@/domain/agreement/criterion-agreement";
import { type ReviewerLeans, reviewerLeans } from "@/domain/agreement/reviewer-lean";
import type { Actor } from "@/server/actor";
import { db, type Transaction } from "@/server/db";
import { loadFirstLevels, loadShifts } from "@/server/services/agreement-levels";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { loadReviewers } from "@/server/services/review-panel";
import { isWithheld, seeOpening } from "@/server/services/sight";

/** Of the bootstrap: always the same, so that the same ratings have the same range whenever somebody looks. */
const SEED = 20_261_101;
/** How many people the two rankings show side by side; both are computed anew for each look. */
const MOST_RANKED = 100;

type Ranked = { readonly id: string; readonly name: string; readonly total: number };

/** The best of those in the running, as rated and with leans taken off; empty where leans are not known. */
async function loadTwoRankings(tx: Transaction, actor: Actor, openingId: string, { leans }: ReviewerLeans) {
  if (leans.length === 0) return { rows: [], total: 0 };
  const people = await tx.$queryRaw<Ranked[]>`
    SELECT a.id, c.name, count(*) OVER ()::int AS total FROM "Application" a
    JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Score" s ON s."applicationId" = a.id AND s."isRated"
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND a.status = 'ACTIVE' AND NOT ${isWithheld(actor)}
    ORDER BY s.support DESC, a.id LIMIT ${MOST_RANKED}`;
  const opening = await loadOpeningRecord(tx, actor.organizationId, openingId);
  const records = await loadApplicationRecords(tx, actor.organizationId, {
    openingId,
    id: { in: people.map(({ id }) => id) },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byMember = new Map(leans.map(({ memberId, lean }) => [memberId, lean]));
  const rows = adjustedRanking(records, opening, byMember).map((row) => ({
    ...row,
    name: names.get(row.applicationId) ?? "",
  }));
  return { rows, total: people[0]?.total ?? 0 };
}

/**
 * How far the reviewers of an opening agree on each criterion, how strict each is and what that does to the ranking, and how
 * far certificates moved them. From first, independent levels; support 0–1. LOCKED while anything of the opening is sealed.
 */
export async function getAgreement(actor: Actor, input: { openingId: string }) {
  const tx = db();
  const { openingId } = await seeOpening(tx, actor, "agreement.get", input.openingId);
  const [criteria, levels, shifts, reviewers] = await Promise.all([
    tx.criterion.findMany({
      where: { rubric: { openingId, organizationId: actor.organizationId } },
      orderBy: { position: "asc" },
      select: { id: true, name: true },
    }),
    loadFirstLevels(tx, actor, openingId),
    loadShifts(tx, actor, openingId),
    loadReviewers(tx, openingId),
  ]);
  const leans = reviewerLeans(levels);
  return {
    openingId,
    reviewers: reviewers.map(({ memberId, name }) => ({ memberId, name })),
    criteria: criteria.map(({ id, name }) => ({ name, ...criterionAgreement(id, levels, SEED) })),
    leans,
    ranking: await loadTwoRankings(tx, actor, openingId, leans),
    effect: certificateEffect(shifts),
  };
}

/** How far certificates moved ratings over all openings of the organization in which nothing is sealed to the actor. */
export async function getCertificateEffect(actor: Actor) {
  return certificateEffect(await loadShifts(db(), actor, null));
}
