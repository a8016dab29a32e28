import "server-only";
import type { AuditAction, Diff } from "@/domain/audit-event";
import type { RoundState } from "@/domain/pairwise/round-state";
import { type RoundView, roundViewOf } from "@/domain/pairwise/round-view";
import type { Actor } from "@/server/actor";
import { recordAudit } from "@/server/audit";
import type { Transaction } from "@/server/db";
import { announce } from "@/server/services/live-announce";
import { readRound } from "@/server/services/round-sight";

/** One round as one member sees it, and when it was read. */
export type RoundAnswered = RoundView & { readonly at: number };

/** What the actor sees of a round as it was read. */
export function answerOf(state: RoundState, actor: Actor): RoundAnswered {
  return { ...roundViewOf(state, actor), at: state.at };
}

/**
 * What every change of a round ends with: its revision, the audit, and that it is announced. An event never says what was
 * answered, on an open ballot either: the log is read by people who are not done.
 */
export async function recordRoundChange(
  tx: Transaction,
  actor: Actor,
  { roundId, openingId }: Pick<RoundState, "roundId" | "openingId">,
  events: readonly { readonly action: AuditAction; readonly diff: Diff }[],
): Promise<RoundAnswered> {
  await tx.voteRound.update({
    where: { organizationId_id: { organizationId: actor.organizationId, id: roundId } },
    data: { revision: { increment: 1 } },
    select: { id: true },
  });
  for (const event of events) {
    await recordAudit(tx, actor, { ...event, subjectType: "voteRound", subjectId: roundId, openingId });
  }
  await announce(tx, { topic: "round", id: roundId });
  return answerOf(await readRound(tx, actor, roundId), actor);
}
