import "server-only";
import { notFound } from "@/domain/errors";
import type { RoundState } from "@/domain/pairwise/round-state";
import { roundViewOf } from "@/domain/pairwise/round-view";
import type { Actor } from "@/server/actor";
import { db } from "@/server/db";
import { shareSnapshots } from "@/server/services/live-snapshots";
import { liveStream } from "@/server/services/live-stream";
import { seeRound } from "@/server/services/round-sight";
import { loadRoundState } from "@/server/services/round-state";

const rounds = shareSnapshots<RoundState>("round", async ({ id, organizationId }) => {
  const state = await loadRoundState(db(), organizationId, id);
  if (!state) throw notFound("This round");
  return state;
});

/**
 * One round as the actor sees it, each time something changes for them; what others answer meanwhile is not sent, and so
 * does not show in the timing either. Throws what `seeRound` throws.
 */
export function watchRound(actor: Actor, roundId: string, signal: AbortSignal) {
  const see = (now: Actor) => seeRound(db(), now, "round.get", roundId);
  return liveStream(actor, { snapshots: rounds, id: roundId, see, viewOf: roundViewOf }, signal);
}
