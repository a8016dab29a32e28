import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { roundAnswer, roundInput, roundStart, roundUndo } from "@/domain/pairwise/round-input";
import { getRound, listRoundPeople, listRounds } from "@/server/services/round";
import { answerRound, finishRound, undoRound } from "@/server/services/round-answer";
import { endRound } from "@/server/services/round-end";
import { startRound } from "@/server/services/round-start";
import { permitted, router } from "@/server/trpc";

export const roundRouter = router({
  list: permitted("round.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listRounds(ctx.actor, input.openingId)),
  get: permitted("round.get")
    .input(roundInput)
    .query(({ ctx, input }) => getRound(ctx.actor, input.roundId)),
  people: permitted("round.get")
    .input(roundInput)
    .query(({ ctx, input }) => listRoundPeople(ctx.actor, input.roundId)),
  start: permitted("round.lead")
    .input(roundStart)
    .mutation(({ ctx, input }) => startRound(ctx.actor, input)),
  answer: permitted("round.answer")
    .input(roundAnswer)
    .mutation(({ ctx, input }) => answerRound(ctx.actor, input)),
  undo: permitted("round.answer")
    .input(roundUndo)
    .mutation(({ ctx, input }) => undoRound(ctx.actor, input)),
  finish: permitted("round.answer")
    .input(roundInput)
    .mutation(({ ctx, input }) => finishRound(ctx.actor, input)),
  end: permitted("round.lead")
    .input(roundInput)
    .mutation(({ ctx, input }) => endRound(ctx.actor, input)),
});
