import "server-only";
import { z } from "zod";
import { candidateListInput, candidateUpdate, similarCandidatesInput } from "@/domain/candidate";
import { id } from "@/domain/ids";
import { getCandidate, updateCandidate } from "@/server/services/candidate";
import { listCandidates } from "@/server/services/candidate-list";
import { similarCandidates } from "@/server/services/candidate-similar";
import { permitted, router } from "@/server/trpc";

export const candidateRouter = router({
  list: permitted("candidate.list")
    .input(candidateListInput)
    .query(({ ctx, input }) => listCandidates(ctx.actor, input)),
  get: permitted("candidate.get")
    .input(z.object({ candidateId: id }))
    .query(({ ctx, input }) => getCandidate(ctx.actor, input.candidateId)),
  similar: permitted("application.create")
    .input(similarCandidatesInput)
    .query(({ ctx, input }) => similarCandidates(ctx.actor, input)),
  update: permitted("candidate.update")
    .input(candidateUpdate)
    .mutation(({ ctx, input }) => updateCandidate(ctx.actor, input)),
});
