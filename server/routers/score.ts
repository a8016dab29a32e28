import "server-only";
import { recomputeScores } from "@/server/services/score";
import { permitted, router } from "@/server/trpc";

export const scoreRouter = router({
  recompute: permitted("score.recompute").mutation(({ ctx }) => recomputeScores(ctx.actor)),
});
