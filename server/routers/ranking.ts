import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { rankingInput } from "@/domain/ranking/ranking-input";
import { getRanking } from "@/server/services/ranking";
import { getRankingStress } from "@/server/services/ranking-stress";
import { permitted, router } from "@/server/trpc";

export const rankingRouter = router({
  get: permitted("ranking.get")
    .input(rankingInput)
    .query(({ ctx, input }) => getRanking(ctx.actor, input)),
  stress: permitted("ranking.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getRankingStress(ctx.actor, input)),
});
