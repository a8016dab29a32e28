import "server-only";
import { z } from "zod";
import { checkReopening, evidenceCheckInput, evidenceUpdate, newEvidenceInput } from "@/domain/evidence";
import { id, versionedId } from "@/domain/ids";
import { addEvidence, removeEvidence, updateEvidence } from "@/server/services/evidence";
import { checkEvidence, reopenCheck } from "@/server/services/evidence-check";
import { getCheckDesk } from "@/server/services/evidence-check-desk";
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
  checkDesk: permitted("evidence.check")
    .input(z.object({ evidenceId: id }))
    .query(({ ctx, input }) => getCheckDesk(ctx.actor, input.evidenceId)),
  reopenCheck: permitted("evidence.check")
    .input(checkReopening)
    .mutation(({ ctx, input }) => reopenCheck(ctx.actor, input)),
  remove: permitted("evidence.remove")
    .input(versionedId)
    .mutation(({ ctx, input }) => removeEvidence(ctx.actor, input)),
});
