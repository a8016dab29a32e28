import "server-only";
import { evidenceCheckInput, evidenceUpdate, newEvidenceInput } from "@/domain/evidence";
import { versionedId } from "@/domain/ids";
import { addEvidence, removeEvidence, updateEvidence } from "@/server/services/evidence";
import { checkEvidence } from "@/server/services/evidence-check";
import { permitted, router } from "@/server/trpc";

export const evidenceRouter = router({
  create: permitted("evidence.create")
    .input(newEvidenceInput)
    .mutation(({ ctx, input }) => addEvidence(ctx.actor, input)),
  update: permitted("evidence.update")
    .input(evidenceUpdate)
    .mutation(({ ctx, input }) => updateEvidence(ctx.actor, input)),
  check: permitted("evidence.check")
    .input(evidenceCheckInput)
    .mutation(({ ctx, input }) => checkEvidence(ctx.actor, input)),
  remove: permitted("evidence.remove")
    .input(versionedId)
    .mutation(({ ctx, input }) => removeEvidence(ctx.actor, input)),
});
