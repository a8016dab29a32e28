import "server-only";
import type { DebriefRecord } from "@/domain/debrief/debrief-record";
import type { Transaction } from "@/server/db";

/** Every debrief of an opening as the decision packet keeps it, the earliest first. */
export async function loadDebriefRecords(
  tx: Transaction,
  organizationId: string,
  openingId: string,
): Promise<DebriefRecord[]> {
  const rows = await tx.debrief.findMany({
    where: { organizationId, openingId },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      startedAt: true,
      endedAt: true,
      startedBy: { select: { user: { select: { name: true } } } },
      points: {
        orderBy: { position: "asc" },
        select: {
          outcomeId: true,
          weight: true,
          result: true,
          note: true,
          seconds: true,
          settledAt: true,
          criterion: { select: { key: true } },
          outcome: { select: { statement: true, applicationId: true } },
        },
      },
    },
  });
  return rows.map(({ id, startedAt, endedAt, startedBy, points }) => ({
    id,
    startedBy: startedBy.user.name,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    points: points.map(({ outcome, criterion, settledAt, ...point }) => ({
      ...point,
      applicationId: outcome.applicationId,
      statement: outcome.statement,
      criterionKey: criterion.key,
      settledAt: settledAt?.toISOString() ?? null,
    })),
  }));
}
