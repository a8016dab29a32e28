import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { ballotId, voteAsk, voteCast, voteGet, voteReply, voteWithdraw } from "@/domain/vote/vote-input";
import { getVote, listVotes } from "@/server/services/vote";
import { askPanel } from "@/server/services/vote-ask";
import { castVote } from "@/server/services/vote-cast";
import { endVote } from "@/server/services/vote-end";
import { replyToVote } from "@/server/services/vote-reply";
import { withdrawVote } from "@/server/services/vote-withdraw";
import { permitted, router } from "@/server/trpc";

export const voteRouter = router({
  get: permitted("vote.get")
    .input(voteGet)
    .query(({ ctx, input }) => getVote(ctx.actor, input)),
  list: permitted("vote.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listVotes(ctx.actor, input.openingId)),
  ask: permitted("vote.ask")
    .input(voteAsk)
    .mutation(({ ctx, input }) => askPanel(ctx.actor, input)),
  cast: permitted("vote.cast")
    .input(voteCast)
    .mutation(({ ctx, input }) => castVote(ctx.actor, input)),
  withdraw: permitted("vote.cast")
    .input(voteWithdraw)
    .mutation(({ ctx, input }) => withdrawVote(ctx.actor, input)),
  reply: permitted("vote.reply")
    .input(voteReply)
    .mutation(({ ctx, input }) => replyToVote(ctx.actor, input)),
  end: permitted("vote.end")
    .input(ballotId)
    .mutation(({ ctx, input }) => endVote(ctx.actor, input)),
});
