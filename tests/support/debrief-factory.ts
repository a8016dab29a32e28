import type { Actor } from "@/server/actor";
import { store } from "@/tests/support/store";

/** A debrief that is going on, about one outcome on one criterion. Writes no audit. */
export async function makeDebrief(
  startedBy: Actor,
  openingId: string,
  about: { outcomeId: string; criterionId: string },
): Promise<{ id: string; pointId: string }> {
  const { organizationId, memberId: startedById } = startedBy;
  const { id } = await store().debrief.create({ data: { organizationId, openingId, startedById } });
  const point = { organizationId, debriefId: id, ...about, position: 0, weight: 0.1 };
  return { id, pointId: (await store().debriefPoint.create({ data: point })).id };
}
