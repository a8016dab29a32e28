import "server-only";
import { notFound } from "@/domain/errors";
import type { BallotView } from "@/domain/vote/ballot-answer";
import { ballotViewOf } from "@/domain/vote/ballot-view";
import type { VoteGet } from "@/domain/vote/vote-input";
import { inOrderOfNeed } from "@/domain/vote/vote-list";
import type { Actor } from "@/server/actor";
import { inTransaction, Prisma } from "@/server/db";
import { seeApplication, seeOpening } from "@/server/services/sight";
import { comparisonKey } from "@/server/services/vote-ask";
import { isVoteWithheld, seeBallot } from "@/server/services/vote-sight";
import { loadBallotStates } from "@/server/services/vote-state";

/** A vote as the actor sees it, by its id or by who is compared; null where the panel was not asked about these. */
export function getVote(actor: Actor, input: VoteGet): Promise<BallotView | null> {
  return inTransaction(async (tx) => {
    if ("comparisonId" in input) {
      return ballotViewOf(await seeBallot(tx, actor, "vote.get", input.comparisonId), actor);
    }
    const { openingId, applicationIds } = input;
    for (const id of applicationIds) {
      const application = await seeApplication(tx, actor, "vote.get", id);
      if (application.openingId !== openingId) throw notFound("This candidate");
    }
    const isThis = Prisma.sql`c."openingId" = ${openingId}::uuid AND c.key = ${comparisonKey(applicationIds)}`;
    const [state] = await loadBallotStates(tx, actor.organizationId, isThis);
    return state ? ballotViewOf(state, actor) : null;
  });
}

/** The votes of an opening that are about nobody who is withheld from the actor, open for them first. */
export function listVotes(actor: Actor, openingId: string): Promise<BallotView[]> {
  return inTransaction(async (tx) => {
    await seeOpening(tx, actor, "vote.get", openingId, { perApplication: true });
    const isSeen = Prisma.sql`c."openingId" = ${openingId}::uuid AND NOT ${isVoteWithheld(actor, Prisma.sql`c.id`)}`;
    const states = await loadBallotStates(tx, actor.organizationId, isSeen);
    return inOrderOfNeed(states.map((state) => ballotViewOf(state, actor)));
  });
}
