import "server-only";
import { AppError, conflict, notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { BallotState, BallotVote } from "@/domain/vote/ballot-state";
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

/**
 * Puts back the vote there was before the last one. Where it is the first, none, as if it had never been: but only as long
 * as nobody else's could be seen with it. After that it stands as "cannot tell yet", changed at this time, so that
 * whoever looked cannot vote again as if they had not.
 */
async function putBack(tx: Transaction, actor: Actor, state: BallotState): Promise<void> {
  const { memberId, organizationId, at } = actor;
  const { comparisonId } = state;
  const where = { comparisonId_memberId: { comparisonId, memberId } };
  const { id, ...last } = await tx.vote.findUniqueOrThrow({
    where,
    select: { id: true, applicationId: true, reason: true, castAt: true },
  });
  const before = await tx.voteChange.findFirst({
    where: { voteId: id, memberId },
    orderBy: [{ changedAt: "desc" }, { id: "desc" }],
  });
  if (!before && state.votes.length > 1) {
    const change = { organizationId, memberId, voteId: id, ...last, changedAt: at };
    await tx.voteChange.create({ data: change, select: { id: true } });
    const none = { applicationId: null, reason: "", castAt: at, version: { increment: 1 } };
    await tx.vote.update({ where, data: none, select: { id: true } });
    return;
  }
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
 * Takes the actor's last vote back within the seconds in which "Undo" is offered: the one before it stands again, or
 * none; see `putBack`. LOCKED later, once it was answered, and once the vote is over.
 */
export function withdrawVote(actor: Actor, { comparisonId, version }: VoteWithdraw): Promise<BallotView> {
  return inTransaction(async (tx) => {
    const state = await holdBallot(tx, actor, "vote.cast", comparisonId);
    requireRunning(state);
    const own = state.votes.find(({ memberId }) => memberId === actor.memberId);
    if (!own) throw notFound("Your vote");
    if (own.version !== version) throw conflict(ballotViewOf(state, actor));
    requireInTime(own, actor.at);
    await putBack(tx, actor, state);
    const isLeft = own.changes.length > 0 || state.votes.length > 1;
    const diff = { version: { from: version, to: isLeft ? version + 1 : null } };
    await recordBallotChange(tx, actor, state, { action: "vote.withdrawn", diff });
    return viewBallot(tx, actor, comparisonId);
  });
}
