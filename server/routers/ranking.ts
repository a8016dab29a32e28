import "server-only";
import { rankingInput } from "@/domain/ranking/ranking-input";
import { getRanking } from "@/server/services/ranking";
import { permitted, router } from "@/server/trpc";

export const rankingRouter = router({
  get: permitted("ranking.get")
    .input(rankingInput)
    .query(({ ctx, input }) => getRanking(ctx.actor, input)),
});
