import "server-only";
import { z } from "zod";
import { decisionInput, decisionSignInput } from "@/domain/decision";
import { id } from "@/domain/ids";
import { createDecision } from "@/server/services/decision";
import { getDecisionDesk } from "@/server/services/decision-desk";
import { listDecisions } from "@/server/services/decision-list";
import { signDecision } from "@/server/services/decision-sign";
import { getDecision } from "@/server/services/decision-view";
import { permitted, router } from "@/server/trpc";

export const decisionRouter = router({
  list: permitted("decision.list")
    .input(z.object({ openingId: id.optional() }))
    .query(({ ctx, input }) => listDecisions(ctx.actor, input)),
  get: permitted("decision.get")
    .input(z.object({ decisionId: id }))
    .query(({ ctx, input }) => getDecision(ctx.actor, input.decisionId)),
  desk: permitted("decision.create")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getDecisionDesk(ctx.actor, input.openingId)),
  create: permitted("decision.create")
    .input(decisionInput)
    .mutation(({ ctx, input }) => createDecision(ctx.actor, input)),
  sign: permitted("decision.sign")
    .input(decisionSignInput)
    .mutation(({ ctx, input }) => signDecision(ctx.actor, input)),
});
