import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import { notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { announce } from "@/server/services/live-announce";
import { loadBallotState } from "@/server/services/vote-state";

interface Changed {
  readonly comparisonId: string;
  readonly openingId: string;
}

interface Event {
  readonly action: Extract<AuditAction, `vote.${string}`>;
  /** Never a choice, on any ballot: whoever reads the log may not have voted yet. Vote and VoteChange keep them, dated. */
  readonly diff: Diff;
}

/**
 * The end of every change of a ballot: counts it, writes who did it, and tells everybody who looks at it. All of them are
 * about the comparison, so that no row of a closed ballot leads from a name to a vote.
 */
export async function recordBallotChange(
  tx: Transaction,
  actor: Actor,
  { comparisonId, openingId }: Changed,
  event: Event,
): Promise<void> {
  await tx.comparison.updateMany({
    where: { id: comparisonId, organizationId: actor.organizationId },
    data: { revision: { increment: 1 } },
  });
  await recordAudit(tx, actor, { ...event, subjectType: "comparison", subjectId: comparisonId, openingId });
  await announce(tx, { topic: "comparison", id: comparisonId });
}

/** A ballot as the actor sees it now, in the middle of a transaction that changed it. */
export async function viewBallot(tx: Transaction, actor: Actor, comparisonId: string): Promise<BallotView> {
  const state = await loadBallotState(tx, actor.organizationId, comparisonId);
  if (!state) throw notFound("This vote");
  return ballotViewOf(state, actor);
}
