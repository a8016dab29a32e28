import "server-only";
import { setImmediate as others } from "node:timers/promises";
import type { StressAnswer } from "@/domain/robustness/stress-answer";
import { rowsToShow, stressOrder } from "@/domain/robustness/stress-order";
import type { CandidateInput } from "@/domain/scoring/candidate-input";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import { candidateInputOf, policyInputOf } from "@/domain/scoring-input";
import type { Actor } from "@/server/actor";
import { db, Prisma, type Transaction } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { loadScoredApplications } from "@/server/services/scored-application";
import { isWithheld, type OpeningSight, seeOpening } from "@/server/services/sight";

/** How many are put to the test: everything they showed is read and scored anew, five times over. */
const MOST_TESTED = 1000;
/** How many places are shown of each test. */
const MOST_SHOWN = 40;
/** How many applications are loaded at once. */
const CHUNK = 250;

interface Placed {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/** Those with a place who are open to the actor, with most support first. */
function loadPlaced(tx: Transaction, actor: Actor, sight: OpeningSight): Promise<Placed[]> {
  const { openingId, isReviewing } = sight;
  const withheld = isReviewing ? isWithheld(actor) : Prisma.sql`FALSE`;
  return tx.$queryRaw<Placed[]>`
    SELECT a.id, c.name, count(*) OVER ()::int AS total FROM "Application" a
    JOIN "Candidate" c ON c.id = a."candidateId"
    JOIN "Score" s ON s."applicationId" = a.id AND s."isRated"
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND a.status = 'ACTIVE' AND NOT ${withheld}
    ORDER BY s.support DESC, a.id LIMIT ${MOST_TESTED}`;
}

/**
 * The order of an opening's ranking under each stress test (scoring.md: evidence ±50 %, certificates ignored and at the most allowed),
 * without what this member has still to review. Support is 0–1. Throws NOT_FOUND outside the tenant, or off the panel for a
 * reviewer.
 */
export async function getRankingStress(actor: Actor, input: { openingId: string }): Promise<StressAnswer> {
  const tx = db();
  const { organizationId } = actor;
  const sight = await seeOpening(tx, actor, "ranking.get", input.openingId, { perApplication: true });
  const { openingId } = sight;
  const [placed, opening] = await Promise.all([
    loadPlaced(tx, actor, sight),
    loadOpeningRecord(tx, organizationId, openingId),
  ]);
  const candidates: CandidateInput[] = [];
  for (let start = 0; start < placed.length; start += CHUNK) {
    const ids = placed.slice(start, start + CHUNK).map(({ id }) => id);
    const scored = await loadScoredApplications(tx, organizationId, ids);
    for (const application of scored) candidates.push(candidateInputOf(application, opening));
  }
  const steps = stressOrder(candidates, resolvePolicy(policyInputOf(opening)));
  let step = steps.next();
  for (; !step.done; step = steps.next()) await others();
  const names = new Map(placed.map(({ id, name }) => [id, name]));
  const rows = rowsToShow(step.value, MOST_SHOWN).map((row) => ({
    ...row,
    name: names.get(row.applicationId) ?? "",
  }));
  return { openingId, rows, tested: candidates.length, placed: placed[0]?.total ?? 0 };
}
