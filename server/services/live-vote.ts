import "server-only";
import { notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { BallotState } from "@/domain/vote/ballot-state";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { shareSnapshots } from "@/server/services/live-snapshots";
import { liveStream } from "@/server/services/live-stream";
import { enterComparison, loadPresent, type PresentMember } from "@/server/services/presence";
import { seeBallot } from "@/server/services/vote-sight";
import { loadBallotState } from "@/server/services/vote-state";

interface BallotNow {
  readonly at: number;
  readonly present: readonly PresentMember[];
  readonly state: BallotState;
}

/** A vote as one member sees it, and who else is looking at it now. */
interface LiveVote {
  readonly revision: number;
  readonly ballot: BallotView;
  readonly present: readonly PresentMember[];
}

const ballots = shareSnapshots<BallotNow>("comparison", async (row) => {
  // In this order: of two states of one revision, the one that was read later must say so.
  const { at, present } = await loadPresent(db(), row);
  const state = await loadBallotState(db(), row.organizationId, row.id);
  if (!state) throw notFound("This vote");
  return { at, present, state };
});

function viewOf({ state, present }: BallotNow, actor: Actor): LiveVote {
  const others = present.filter(({ memberId }) => memberId !== actor.memberId);
  return { revision: state.revision, ballot: ballotViewOf(state, actor), present: others };
}

/**
 * One vote as the actor sees it, each time it changes or somebody comes or goes; as long as it is read, the others see
 * that the actor is here. Throws what `seeBallot` throws.
 */
export function watchVote(actor: Actor, comparisonId: string, signal: AbortSignal) {
  return liveStream(
    actor,
    {
      snapshots: ballots,
      id: comparisonId,
      see: async (now) => void (await seeBallot(db(), now, "vote.get", comparisonId)),
      enter: () => enterComparison(actor, comparisonId),
      viewOf,
    },
    signal,
  );
}
