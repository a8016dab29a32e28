import "server-only";
import { type AgendaPoint, drawUpAgenda, MOST_POINTS } from "@/domain/debrief/draw-up-agenda";
import type { Actor } from "@/server/actor";
import type { Transaction } from "@/server/db";
import { loadApplicationRecords, loadOpeningRecord } from "@/server/services/application-record";
import { IS_OPEN_TO_PANEL } from "@/server/services/sight-seal";

/** Candidates in the running whose reviews are in and gave something two or more different levels. */
async function loadDisputed(tx: Transaction, actor: Actor, openingId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Application" a
    WHERE a."openingId" = ${openingId}::uuid AND a."organizationId" = ${actor.organizationId}::uuid
      AND a.status = 'ACTIVE' AND ${IS_OPEN_TO_PANEL}
      AND EXISTS (
        SELECT 1 FROM "Review" r JOIN "Rating" ra ON ra."reviewId" = r.id
        WHERE r."applicationId" = a.id AND r."submittedAt" IS NOT NULL
        GROUP BY ra."outcomeId", ra."criterionId" HAVING min(ra.level) < max(ra.level))
    ORDER BY a.id`;
  return rows.map(({ id }) => id);
}

/** What the panel of an opening should talk about now, the most important first. The caller has asked who may see it. */
export async function loadAgenda(
  tx: Transaction,
  actor: Actor,
  openingId: string,
  most = MOST_POINTS,
): Promise<AgendaPoint[]> {
  const { organizationId } = actor;
  const disputed = await loadDisputed(tx, actor, openingId);
  if (disputed.length === 0) return [];
  const opening = await loadOpeningRecord(tx, organizationId, openingId);
  const records = await loadApplicationRecords(tx, organizationId, { openingId, id: { in: disputed } });
  const standings = await tx.score.findMany({
    where: { organizationId, openingId, isRated: true, application: { status: "ACTIVE" } },
    select: { applicationId: true, support: true },
  });
  return drawUpAgenda(records, opening, standings, most);
}

/** The agenda with the names its rows are read by. Support 0–1. */
export async function sayAgenda(tx: Transaction, actor: Actor, agenda: readonly AgendaPoint[]) {
  const { organizationId } = actor;
  const outcomes = await tx.outcome.findMany({
    where: { organizationId, id: { in: agenda.map(({ outcomeId }) => outcomeId) } },
    select: {
      id: true,
      statement: true,
      application: {
        select: {
          candidate: { select: { name: true } },
          opening: {
            select: { rubric: { select: { criteria: { select: { id: true, key: true, name: true } } } } },
          },
        },
      },
    },
  });
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return agenda.flatMap((point) => {
    const outcome = byId.get(point.outcomeId);
    const criteria = outcome?.application.opening.rubric?.criteria ?? [];
    const criterion = criteria.find(({ key }) => key === point.criterionKey);
    if (!outcome || !criterion) return [];
    const { statement, application } = outcome;
    const names = { candidateName: application.candidate.name, statement, criterionName: criterion.name };
    return [{ ...point, ...names, criterionId: criterion.id }];
  });
}
