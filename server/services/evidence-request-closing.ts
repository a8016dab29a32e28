import "server-only";
import type { Acting } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { placeOf } from "@/server/services/outcome-record";
import type { SightedApplication } from "@/server/services/sight";

const CAME = "The candidate sent something in.";

/** Closes one request in whoever's name, unless somebody did meanwhile; asks for no permission. */
export async function closeRequest(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  request: { readonly id: string; readonly version?: number; readonly why: string },
): Promise<boolean> {
  const { id, version, why } = request;
  const { organizationId, at } = actor;
  const { count } = await tx.evidenceRequest.updateMany({
    where: { id, organizationId, closedAt: null, ...(version === undefined ? {} : { version }) },
    data: { closedAt: at, closedWhy: why, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.message.updateMany({
    where: { organizationId, subjectId: id, state: "BY_HAND", sentAt: null },
    data: { state: "FAILED", problem: "The question was closed before it was passed on." },
  });
  await recordAudit(tx, actor, {
    action: "evidence-request.closed",
    subjectType: "evidenceRequest",
    subjectId: id,
    ...placeOf(application),
    diff: { closedAt: { from: null, to: at.toISOString() }, why: { from: null, to: why } },
  });
  return true;
}

/**
 * Closes what a candidate has answered by what they just did: with an outcome what was asked about it, without one (null)
 * what was asked about no outcome in particular, with "all" everything.
 */
export async function closeAnswered(
  tx: Transaction,
  actor: Acting,
  application: SightedApplication,
  outcomeId: string | null | "all",
  why: string = CAME,
): Promise<void> {
  const rows = await tx.evidenceRequest.findMany({
    where: {
      organizationId: actor.organizationId,
      applicationId: application.id,
      closedAt: null,
      ...(outcomeId === "all" ? {} : { outcomeId }),
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of rows) await closeRequest(tx, actor, application, { id, why });
}
