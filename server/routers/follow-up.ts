import "server-only";
import { z } from "zod";
import { followUpAnswers, followUpStart } from "@/domain/follow-up/follow-up-input";
import { id } from "@/domain/ids";
import { answerFollowUp, setFirstDay } from "@/server/services/follow-up-change";
import { getPredictedChart } from "@/server/services/follow-up-chart";
import { getFollowUp, listFollowUps } from "@/server/services/follow-up-list";
import { permitted, router } from "@/server/trpc";

const place = z.object({ openingId: id.optional() });

export const followUpRouter = router({
  list: permitted("followUp.get")
    .input(place)
    .query(({ ctx, input }) => listFollowUps(ctx.actor, input)),
  get: permitted("followUp.get")
    .input(z.object({ followUpId: id }))
    .query(({ ctx, input }) => getFollowUp(ctx.actor, input.followUpId)),
  chart: permitted("followUp.get")
    .input(place)
    .query(({ ctx, input }) => getPredictedChart(ctx.actor, input)),
  setStart: permitted("followUp.answer")
    .input(followUpStart)
    .mutation(({ ctx, input }) => setFirstDay(ctx.actor, input)),
  answer: permitted("followUp.answer")
    .input(followUpAnswers)
    .mutation(({ ctx, input }) => answerFollowUp(ctx.actor, input)),
});
