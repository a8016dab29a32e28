import "server-only";
import { AppError, conflict, notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { BallotState } from "@/domain/vote/ballot-state";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import { closedBecause } from "@/domain/vote/vote-closing";
import type { VoteCast } from "@/domain/vote/vote-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { recordBallotChange, viewBallot } from "@/server/services/vote-change";
import { holdBallot } from "@/server/services/vote-sight";

/** Throws LOCKED with the reason once nobody can vote any more. */
export function requireRunning(state: BallotState): void {
  const because = closedBecause(state);
  if (because) throw new AppError("LOCKED", because);
}

type Said = Pick<VoteCast, "applicationId" | "reason">;

async function castFirst(tx: Transaction, actor: Actor, comparisonId: string, said: Said): Promise<void> {
  const { organizationId, memberId, at: castAt } = actor;
  await tx.vote.create({
    data: { organizationId, comparisonId, memberId, ...said, castAt },
    select: { id: true },
  });
}

/**
 * Writes a vote over an earlier one, which stays on record with its dates. A first reason put beside an unchanged choice
 * takes nothing away, and is no change of the vote.
 */
async function castAgain(tx: Transaction, actor: Actor, comparisonId: string, said: Said): Promise<void> {
  const { organizationId, memberId, at } = actor;
  const where = { comparisonId_memberId: { comparisonId, memberId } };
  const { id, applicationId, reason, castAt } = await tx.vote.findUniqueOrThrow({ where });
  const isOnlyAddition = applicationId === said.applicationId && reason === "";
  if (!isOnlyAddition) {
    await tx.voteChange.create({
      data: { organizationId, voteId: id, memberId, applicationId, reason, castAt, changedAt: at },
      select: { id: true },
    });
  }
  const data = { ...said, castAt: isOnlyAddition ? castAt : at, version: { increment: 1 } };
  await tx.vote.update({ where, data, select: { id: true } });
}

/**
 * Casts the actor's vote, or changes it. The same vote again changes nothing; one written on another device meanwhile is a
 * CONFLICT that carries the ballot as it stands. LOCKED once the vote is over.
 */
export function castVote(actor: Actor, input: VoteCast): Promise<BallotView> {
  const { comparisonId, applicationId, reason, version } = input;
  return inTransaction(async (tx) => {
    const state = await holdBallot(tx, actor, "vote.cast", comparisonId);
    if (applicationId && !state.applications.some((one) => one.applicationId === applicationId)) {
      throw notFound("This candidate");
    }
    const own = state.votes.find(({ memberId }) => memberId === actor.memberId);
    const isSame = own?.applicationId === applicationId && own.reason === reason;
    if (isSame) return ballotViewOf(state, actor);
    requireRunning(state);
    if ((own?.version ?? 0) !== version) throw conflict(ballotViewOf(state, actor));
    const said = { applicationId, reason };
    await (own ? castAgain : castFirst)(tx, actor, comparisonId, said);
    const diff = { version: { from: own?.version ?? null, to: version + 1 } };
    await recordBallotChange(tx, actor, state, { action: own ? "vote.changed" : "vote.cast", diff });
    return viewBallot(tx, actor, comparisonId);
  });
}
