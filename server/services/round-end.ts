import "server-only";
import type { DecisionKind } from "@/domain/decision-kind";
import { AppError } from "@/domain/errors";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { type RoundAnswered, recordRoundChange } from "@/server/services/round-change";
import { holdRound } from "@/server/services/round-sight";

interface Ending {
  readonly roundId: string;
  readonly openingId: string;
}

async function end(tx: Transaction, actor: Actor, round: Ending): Promise<RoundAnswered> {
  const { organizationId, at } = actor;
  const where = { organizationId_id: { organizationId, id: round.roundId } };
  await tx.voteRound.update({ where, data: { endedAt: at }, select: { id: true } });
  const diff = { endedAt: { from: null, to: at.toISOString() } };
  return recordRoundChange(tx, actor, round, [{ action: "round.ended", diff }]);
}

/** Ends a round: nobody answers any more, and what everybody has answered so far counts. LOCKED once it is over. */
export function endRound(actor: Actor, input: { roundId: string }): Promise<RoundAnswered> {
  return inTransaction(async (tx) => {
    const state = await holdRound(tx, actor, "round.lead", input.roundId);
    if (state.endedAt) throw new AppError("LOCKED", "This round is over already.");
    return end(tx, actor, state);
  });
}

/**
 * Ends the round that an offer makes moot, in its transaction and before its packet is made, so that the packet can hold what
 * the panel said. A hold or not choosing one of many leaves it going on.
 */
export async function endRoundsBy(
  tx: Transaction,
  actor: Actor,
  { openingId, kind }: { openingId: string; kind: DecisionKind },
): Promise<void> {
  if (kind !== "OFFER") return;
  const rows = await tx.$queryRaw<{ roundId: string }[]>`
    SELECT id AS "roundId" FROM "VoteRound"
    WHERE "openingId" = ${openingId}::uuid AND "organizationId" = ${actor.organizationId}::uuid AND "endedAt" IS NULL
    ORDER BY id FOR UPDATE`;
  for (const { roundId } of rows) await end(tx, actor, { roundId, openingId });
}
