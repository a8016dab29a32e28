import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { letterDrafting, letterSending, letterUpdate } from "@/domain/letter/letter-input";
import { getLetter } from "@/server/services/letter-desk";
import { draftLetter, updateLetter } from "@/server/services/letter-draft";
import { sendLetter } from "@/server/services/letter-send";
import { listLetters } from "@/server/services/letter-unheard";
import { permitted, router } from "@/server/trpc";

export const letterRouter = router({
  list: permitted("letter.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listLetters(ctx.actor, input.openingId)),
  get: permitted("letter.get")
    .input(z.object({ decisionId: id }))
    .query(({ ctx, input }) => getLetter(ctx.actor, input.decisionId)),
  draft: permitted("letter.write")
    .input(letterDrafting)
    .mutation(({ ctx, input }) => draftLetter(ctx.actor, input)),
  update: permitted("letter.write")
    .input(letterUpdate)
    .mutation(({ ctx, input }) => updateLetter(ctx.actor, input)),
  send: permitted("letter.write")
    .input(letterSending)
    .mutation(({ ctx, input }) => sendLetter(ctx.actor, input)),
});
