import "server-only";
import { type FollowedPair, type Predicted, predictedChart } from "@/domain/follow-up/predicted";
import { OVERALL } from "@/domain/follow-up/questions";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma } from "@/server/db";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import { isOpeningInSight, seeOpening } from "@/server/services/sight";

const ALL_IN_ALL = "All in all";

/**
 * What predicted what, over everybody of whom somebody said how it went, each counted once with the last answer: the support
 * a criterion had in the decision's packet against the level it was given at work. A criterion nobody had rated is no pair.
 */
export function getPredictedChart(
  actor: Actor,
  { openingId }: { openingId?: string | undefined },
): Promise<{ people: number; criteria: Predicted[] }> {
  return inTransaction(async (tx) => {
    if (openingId) await seeOpening(tx, actor, "followUp.get", openingId);
    const pairs = await tx.$queryRaw<(FollowedPair & { applicationId: string })[]>`
      WITH latest AS MATERIALIZED (
        SELECT DISTINCT ON (f."applicationId") f.id, f."applicationId", d."decidedAt",
               d.packet::jsonb #> '{opening,rubric,criteria}' AS criteria,
               (SELECT s FROM jsonb_array_elements(d.packet::jsonb #> '{results,scores}') s
                WHERE s ->> 'id' = f."applicationId"::text) AS score
        FROM "FollowUp" f JOIN "Decision" d ON d.id = f."decisionId"
        WHERE f."organizationId" = ${actor.organizationId}::uuid AND f."answeredAt" IS NOT NULL
          ${openingId ? Prisma.sql`AND d."openingId" = ${openingId}::uuid` : Prisma.empty}
          AND ${isOpeningInSight(actor, Prisma.sql`d."openingId"`)} AND NOT ${isDecisionWithheld(actor)}
        ORDER BY f."applicationId", f.kind DESC, f."answeredAt" DESC
      ), asked AS (
        SELECT l.*, fa."criterionKey" AS key, fa.level AS answer,
               CASE WHEN fa."criterionKey" = ${OVERALL} THEN l.score ELSE l.score -> 'criteria' -> fa."criterionKey" END AS of,
               CASE WHEN fa."criterionKey" = ${OVERALL} THEN ${ALL_IN_ALL} ELSE (SELECT c ->> 'name'
                 FROM jsonb_array_elements(l.criteria) c WHERE c ->> 'key' = fa."criterionKey") END AS name
        FROM latest l JOIN "FollowUpAnswer" fa ON fa."followUpId" = l.id AND fa.level IS NOT NULL
      )
      SELECT "applicationId", key, name, (of ->> 'support')::float8 AS support, answer
      FROM asked WHERE of ->> 'isRated' = 'true' ORDER BY "decidedAt", "applicationId", key`;
    return {
      people: new Set(pairs.map(({ applicationId }) => applicationId)).size,
      criteria: predictedChart(pairs),
    };
  });
}
