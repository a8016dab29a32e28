import { z } from "zod";
import { id } from "@/domain/ids";
import { messageFilter } from "@/domain/message-filter";
import { getMessage, listMessages } from "@/server/services/outbox";
import { markPassedOn, retryMessage } from "@/server/services/outbox-change";
import { permitted, router } from "@/server/trpc";

const one = z.object({ id });

export const messageRouter = router({
  list: permitted("message.list")
    .input(messageFilter)
    .query(({ ctx, input }) => listMessages(ctx.actor, input)),
  get: permitted("message.list")
    .input(one)
    .query(({ ctx, input }) => getMessage(ctx.actor, input.id)),
  retry: permitted("message.retry")
    .input(one)
    .mutation(({ ctx, input }) => retryMessage(ctx.actor, input.id)),
  passOn: permitted("message.retry")
    .input(one)
    .mutation(({ ctx, input }) => markPassedOn(ctx.actor, input.id)),
});
