import "server-only";
import type { DecisionKind } from "@/domain/decision-kind";
import { AppError } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { BallotId } from "@/domain/vote/vote-input";
import type { Actor } from "@/server/actor";
import { inTransaction, type Transaction } from "@/server/db";
import { recordBallotChange, viewBallot } from "@/server/services/vote-change";
import { holdBallot } from "@/server/services/vote-sight";

interface Ending {
  readonly comparisonId: string;
  readonly openingId: string;
}

async function end(tx: Transaction, actor: Actor, ballot: Ending): Promise<void> {
  const { organizationId, at: endedAt } = actor;
  await tx.comparison.updateMany({ where: { id: ballot.comparisonId, organizationId }, data: { endedAt } });
  const diff = { endedAt: { from: null, to: endedAt.toISOString() } };
  await recordBallotChange(tx, actor, ballot, { action: "vote.ended", diff });
}

/** Ends a vote: what was cast stays, and everybody who may see these candidates sees the result. LOCKED once it is over. */
export function endVote(actor: Actor, { comparisonId }: BallotId): Promise<BallotView> {
  return inTransaction(async (tx) => {
    const state = await holdBallot(tx, actor, "vote.end", comparisonId);
    if (state.endedAt) throw new AppError("LOCKED", "This vote was ended already.");
    await end(tx, actor, state);
    return viewBallot(tx, actor, comparisonId);
  });
}

interface Decided {
  readonly openingId: string;
  readonly applicationId: string;
  readonly kind: DecisionKind;
}

/**
 * Ends the votes a decision makes moot, in its transaction and before its packet is made, so that the packet can hold what
 * was voted: an offer all of its opening, not choosing somebody those about them, a hold none.
 */
export async function endVotesBy(tx: Transaction, actor: Actor, decided: Decided): Promise<void> {
  const { organizationId } = actor;
  const { openingId, applicationId, kind } = decided;
  if (kind === "HOLD") return;
  const about = kind === "OFFER" ? {} : { applications: { some: { applicationId } } };
  const running = await tx.comparison.findMany({
    where: { organizationId, openingId, endedAt: null, ...about },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id: comparisonId } of running) {
    const [held] = await tx.$queryRaw<{ endedAt: Date | null }[]>`
      SELECT "endedAt" FROM "Comparison" WHERE id = ${comparisonId}::uuid FOR NO KEY UPDATE`;
    if (held?.endedAt === null) await end(tx, actor, { comparisonId, openingId });
  }
}
