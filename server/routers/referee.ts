import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { refereeAnswerInput, refereeLink, refereeRequestInput } from "@/domain/referee";
import { answerRefereeLink, readRefereeLink } from "@/server/services/referee-answer";
import { remindRefereeByHand, revokeRefereeRequest, showRefereeLink } from "@/server/services/referee-change";
import { listRefereeRequests } from "@/server/services/referee-list";
import { createRefereeRequest } from "@/server/services/referee-request";
import { open, permitted, router } from "@/server/trpc";

export const refereeRouter = router({
  list: permitted("referee.list")
    .input(z.object({ outcomeId: id }))
    .query(({ ctx, input }) => listRefereeRequests(ctx.actor, input.outcomeId)),
  create: permitted("referee.request")
    .input(refereeRequestInput)
    .mutation(({ ctx, input }) => createRefereeRequest(ctx.actor, input)),
  revoke: permitted("referee.request")
    .input(versionedId)
    .mutation(({ ctx, input }) => revokeRefereeRequest(ctx.actor, input)),
  remind: permitted("referee.request")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => remindRefereeByHand(ctx.actor, input.id)),
  showLink: permitted("referee.request")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => showRefereeLink(ctx.actor, input.id)),
  get: open("referee.answer")
    .input(refereeLink)
    .query(({ ctx, input }) => readRefereeLink(input.token, ctx)),
  answer: open("referee.answer")
    .input(refereeAnswerInput)
    .mutation(({ ctx, input }) => answerRefereeLink(input, ctx)),
});
