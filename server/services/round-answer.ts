import "server-only";
import { AppError, conflict, notFound } from "@/domain/errors";
import { type AskedPair, type OwnRound, ownRoundOf } from "@/domain/pairwise/own-round";
import type { RoundAnswer, RoundUndo } from "@/domain/pairwise/round-input";
import { roundClosedBecause } from "@/domain/pairwise/round-progress";
import type { RoundState } from "@/domain/pairwise/round-state";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { answerOf, type RoundAnswered, recordRoundChange } from "@/server/services/round-change";
import { holdRound, readRound } from "@/server/services/round-sight";

/** How the actor stands with a round they may still answer; throws LOCKED once they may not. */
function standingOf(state: RoundState, actor: Actor): OwnRound {
  const because = roundClosedBecause(state);
  if (because) throw new AppError("LOCKED", because);
  const own = ownRoundOf(state, actor.memberId);
  if (own.isDone)
    throw new AppError("LOCKED", "You are done with this round; your answers stay as they are.");
  return own;
}

/** The very answer that is stored last, sent again because its receipt got lost. */
function isSentAgain({ voters }: RoundState, memberId: string, input: RoundAnswer): boolean {
  const last = voters.find((voter) => voter.memberId === memberId)?.pairs.at(-1);
  return (
    last !== undefined &&
    last.leftId === input.leftId &&
    last.rightId === input.rightId &&
    last.answer === input.answer &&
    last.version === input.version + 1
  );
}

function isAsked(pair: AskedPair | null, input: RoundAnswer): pair is AskedPair {
  return (
    pair !== null &&
    pair.leftId === input.leftId &&
    pair.rightId === input.rightId &&
    pair.version === input.version
  );
}

async function store(
  tx: Transaction,
  { organizationId, memberId, at }: Actor,
  roundId: string,
  pair: AskedPair,
  answer: RoundAnswer["answer"],
): Promise<void> {
  const { position, version, ...asked } = pair;
  const voter = { organizationId, roundId, memberId };
  await tx.roundVoter.createMany({ data: voter, skipDuplicates: true });
  const given = { ...asked, answer, answeredAt: at, version: version + 1 };
  await tx.roundVote.upsert({
    where: { roundId_memberId_position: { roundId, memberId, position } },
    create: { ...voter, position, ...given },
    update: given,
    select: { id: true },
  });
}

async function markDone(tx: Transaction, { memberId, organizationId, at }: Actor, roundId: string) {
  await tx.roundVoter.upsert({
    where: { roundId_memberId: { roundId, memberId } },
    create: { organizationId, roundId, memberId, doneAt: at },
    update: { doneAt: at },
    select: { roundId: true },
  });
}

const finished = (answers: number) =>
  ({ action: "round.finished", diff: { answers: { from: null, to: answers } } }) as const;

/**
 * Stores the answer to the pair that the server asked this member for; with the last pair they are done. CONFLICT, with what
 * is asked now, for any other pair; the same answer sent twice is stored once.
 */
export function answerRound(actor: Actor, input: RoundAnswer): Promise<RoundAnswered> {
  return inTransaction(async (tx) => {
    const state = await holdRound(tx, actor, "round.answer", input.roundId);
    const isKnown = (id: string) => state.applicationIds.includes(id);
    if (!isKnown(input.leftId) || !isKnown(input.rightId)) throw notFound("This candidate");
    if (isSentAgain(state, actor.memberId, input)) return answerOf(state, actor);
    const { pair, answered } = standingOf(state, actor);
    if (!isAsked(pair, input)) throw conflict(answerOf(state, actor));
    await store(tx, actor, input.roundId, pair, input.answer);
    const number = { from: null, to: pair.position + 1 };
    const event = { action: "round.answered", diff: { pair: number } } as const;
    const isLast = ownRoundOf(await readRound(tx, actor, input.roundId), actor.memberId).left === 0;
    if (isLast) await markDone(tx, actor, input.roundId);
    return recordRoundChange(tx, actor, state, isLast ? [event, finished(answered + 1)] : [event]);
  });
}

/** Takes the last answer back; the same pair is asked again. LOCKED once one is done, CONFLICT where another answer is the last. */
export function undoRound(actor: Actor, input: RoundUndo): Promise<RoundAnswered> {
  const { roundId, position, version } = input;
  return inTransaction(async (tx) => {
    const state = await holdRound(tx, actor, "round.answer", roundId);
    const { last } = standingOf(state, actor);
    if (!last || last.position !== position || last.version !== version) {
      throw conflict(answerOf(state, actor));
    }
    await tx.roundVote.update({
      where: { roundId_memberId_position: { roundId, memberId: actor.memberId, position } },
      data: { answer: null, answeredAt: null, version: version + 1 },
      select: { id: true },
    });
    const diff = { pair: { from: position + 1, to: null } };
    return recordRoundChange(tx, actor, state, [{ action: "round.answer-undone", diff }]);
  });
}

/** Leaves it at the answers given so far, of which there must be a few. The result shows from then on, and nothing is taken back. */
export function finishRound(actor: Actor, input: { roundId: string }): Promise<RoundAnswered> {
  return inTransaction(async (tx) => {
    const state = await holdRound(tx, actor, "round.answer", input.roundId);
    const own = standingOf(state, actor);
    if (!own.canFinish) throw new AppError("LOCKED", "Answer three pairs at least; fewer say nothing.");
    await markDone(tx, actor, input.roundId);
    return recordRoundChange(tx, actor, state, [finished(own.answered)]);
  });
}
