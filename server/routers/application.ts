import "server-only";
import { z } from "zod";
import { applicationStatusInput, knownApplicationInput, newApplicationInput } from "@/domain/candidate";
import { id } from "@/domain/ids";
import { addCandidate, addKnownCandidate, setApplicationStatus } from "@/server/services/application";
import { getDossier } from "@/server/services/dossier";
import { permitted, router } from "@/server/trpc";

export const applicationRouter = router({
  get: permitted("application.get")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => getDossier(ctx.actor, input.applicationId)),
  create: permitted("application.create")
    .input(newApplicationInput)
    .mutation(({ ctx, input }) => addCandidate(ctx.actor, input)),
  createKnown: permitted("application.create")
    .input(knownApplicationInput)
    .mutation(({ ctx, input }) => addKnownCandidate(ctx.actor, input)),
  setStatus: permitted("application.update")
    .input(applicationStatusInput)
    .mutation(({ ctx, input }) => setApplicationStatus(ctx.actor, input)),
});
