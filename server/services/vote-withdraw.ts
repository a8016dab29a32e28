import "server-only";
import { AppError, conflict, notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { BallotVote } from "@/domain/vote/ballot-state";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import type { VoteWithdraw } from "@/domain/vote/vote-input";
import { canTakeBack } from "@/domain/vote/vote-undo";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { requireRunning } from "@/server/services/vote-cast";
import { recordBallotChange, viewBallot } from "@/server/services/vote-change";
import { holdBallot } from "@/server/services/vote-sight";

function requireInTime({ castAt, replies }: BallotVote, at: Date): void {
  if (!canTakeBack(new Date(castAt), at)) {
    throw new AppError("LOCKED", "It is too late to take this back. You can vote differently.");
  }
  if (replies.length > 0) {
    throw new AppError("LOCKED", "Somebody has answered it already. You can vote differently.");
  }
}

/** Puts back the vote there was before the last one, or none. */
async function putBack(tx: Transaction, actor: Actor, comparisonId: string): Promise<void> {
  const { memberId } = actor;
  const where = { comparisonId_memberId: { comparisonId, memberId } };
  const { id } = await tx.vote.findUniqueOrThrow({ where, select: { id: true } });
  const before = await tx.voteChange.findFirst({
    where: { voteId: id, memberId },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
  });
  if (!before) {
    await tx.vote.delete({ where, select: { id: true } });
    return;
  }
  const { applicationId, reason, castAt } = before;
  const data = { applicationId, reason, castAt, version: { increment: 1 } };
  await tx.vote.update({ where, data, select: { id: true } });
  await tx.voteChange.delete({ where: { id: before.id }, select: { id: true } });
}

/**
 * Takes the actor's last vote back within the seconds in which "Undo" is offered: the one before it stands again, or none.
 * LOCKED later, once it was answered, and once the vote is over.
 */
export function withdrawVote(actor: Actor, { comparisonId, version }: VoteWithdraw): Promise<BallotView> {
  return inTransaction(async (tx) => {
    const state = await holdBallot(tx, actor, "vote.cast", comparisonId);
    requireRunning(state);
    const own = state.votes.find(({ memberId }) => memberId === actor.memberId);
    if (!own) throw notFound("Your vote");
    if (own.version !== version) throw conflict(ballotViewOf(state, actor));
    requireInTime(own, actor.at);
    await putBack(tx, actor, comparisonId);
    const diff = { version: { from: version, to: own.changes.length > 0 ? version + 1 : null } };
    await recordBallotChange(tx, actor, state, { action: "vote.withdrawn", diff });
    return viewBallot(tx, actor, comparisonId);
  });
}
