import "server-only";
import { AppError, notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { VoteReply } from "@/domain/vote/vote-input";
import type { Actor } from "@/server/actor";
import { inTransaction } from "@/server/db";
import { requireRunning } from "@/server/services/vote-cast";
import { recordBallotChange, viewBallot } from "@/server/services/vote-change";
import { holdBallot } from "@/server/services/vote-sight";

/**
 * Writes an answer under somebody's vote. LOCKED on a closed ballot, where it would say whose reason it is, before the
 * actor's own vote, and once the vote is over.
 */
export function replyToVote(actor: Actor, { comparisonId, memberId, text }: VoteReply): Promise<BallotView> {
  const { organizationId, at: createdAt } = actor;
  return inTransaction(async (tx) => {
    const state = await holdBallot(tx, actor, "vote.reply", comparisonId);
    if (state.ballot === "CLOSED") {
      throw new AppError("LOCKED", "This ballot is closed: nobody knows whose reason to answer.");
    }
    requireRunning(state);
    if (!state.votes.some((vote) => vote.memberId === actor.memberId)) {
      // Not even whether there is a vote to answer is said before.
      throw new AppError("LOCKED", "This opens once you have voted yourself.");
    }
    const where = { comparisonId_memberId: { comparisonId, memberId } };
    const vote = await tx.vote.findUnique({ where, select: { id: true } });
    if (!vote) throw notFound("This vote");
    await tx.voteReply.create({
      data: { organizationId, voteId: vote.id, memberId: actor.memberId, text, createdAt },
      select: { id: true },
    });
    const diff = { text: { from: null, to: { characters: text.length } } };
    await recordBallotChange(tx, actor, state, { action: "vote.replied", diff });
    return viewBallot(tx, actor, comparisonId);
  });
}
