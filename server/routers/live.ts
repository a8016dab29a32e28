import "server-only";
import { comparisonInput } from "@/domain/comparison/comparison-input";
import { liveRoundInput, liveVoteInput } from "@/domain/live/live-input";
import { watchQuestion } from "@/server/services/live-question";
import { watchRound } from "@/server/services/live-round";
import { watchVote } from "@/server/services/live-vote";
import { permitted, router } from "@/server/trpc";

const never = () => new AbortController().signal;

export const liveRouter = router({
  asked: permitted("vote.get")
    .input(comparisonInput)
    .subscription(({ ctx, input, signal = never() }) => watchQuestion(ctx.actor, input, signal)),
  round: permitted("round.get")
    .input(liveRoundInput)
    .subscription(({ ctx, input, signal = never() }) => watchRound(ctx.actor, input.roundId, signal)),
  vote: permitted("vote.get")
    .input(liveVoteInput)
    .subscription(({ ctx, input, signal = never() }) => watchVote(ctx.actor, input.comparisonId, signal)),
});
