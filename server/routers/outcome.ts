import "server-only";
import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { newOutcomeInput, outcomeStatusInput, outcomeUpdate } from "@/domain/outcome";
import { createOutcome } from "@/server/services/outcome";
import { getOutcome, getOutcomeDesk } from "@/server/services/outcome-entry";
import { removeOutcome } from "@/server/services/outcome-removal";
import { setOutcomeStatus, updateOutcome } from "@/server/services/outcome-update";
import { permitted, router } from "@/server/trpc";

export const outcomeRouter = router({
  desk: permitted("outcome.create")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => getOutcomeDesk(ctx.actor, input.applicationId)),
  get: permitted("outcome.get")
    .input(z.object({ outcomeId: id }))
    .query(({ ctx, input }) => getOutcome(ctx.actor, input.outcomeId)),
  create: permitted("outcome.create")
    .input(newOutcomeInput)
    .mutation(({ ctx, input }) => createOutcome(ctx.actor, input)),
  update: permitted("outcome.update")
    .input(outcomeUpdate)
    .mutation(({ ctx, input }) => updateOutcome(ctx.actor, input)),
  setStatus: permitted("outcome.update")
    .input(outcomeStatusInput)
    .mutation(({ ctx, input }) => setOutcomeStatus(ctx.actor, input)),
  remove: permitted("outcome.remove")
    .input(versionedId)
    .mutation(({ ctx, input }) => removeOutcome(ctx.actor, input)),
});
