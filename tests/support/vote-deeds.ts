import type { Choice } from "@/domain/vote/ballot-state";
import type { Actor } from "@/server/actor";
import { callAs } from "@/tests/support/caller";
import type { VoteWorld } from "@/tests/support/vote-world";

const START = Date.parse("2026-11-22T14:00:00.000Z");

/** So many seconds after the vote was asked. */
export const at = (seconds: number) => new Date(START + seconds * 1000);

interface Cast {
  reason?: string;
  version?: number;
  seconds?: number;
}

/** Asking about Alina and Ben, voting, and looking, as one member of the world or another. */
export function voteDeeds(world: () => VoteWorld) {
  const applicationIds = () => [world().alina.id, world().ben.id];
  const compared = () => ({ openingId: world().opening.id, applicationIds: applicationIds() });
  return {
    applicationIds,
    compared,
    ask: (actor: Actor = world().actors.RECRUITER, ballot: "OPEN" | "CLOSED" = "OPEN") =>
      callAs(actor, at(0)).vote.ask({ ...compared(), ballot }),
    get: (actor: Actor) => callAs(actor).vote.get(compared()),
    cast(actor: Actor, comparisonId: string, applicationId: Choice, options: Cast = {}) {
      const { reason = "", version = 0, seconds = 60 } = options;
      return callAs(actor, at(seconds)).vote.cast({ comparisonId, applicationId, reason, version });
    },
  };
}
