import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { evidenceRequestClosing, evidenceRequestInput } from "@/domain/missing-evidence/evidence-request";
import {
  closeEvidenceRequest,
  createEvidenceRequest,
  remindCandidate,
} from "@/server/services/evidence-request";
import { getMissingEvidence } from "@/server/services/missing-evidence";
import { listOutstanding } from "@/server/services/outstanding";
import { permitted, router } from "@/server/trpc";

export const evidenceRequestRouter = router({
  missing: permitted("application.get")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => getMissingEvidence(ctx.actor, input.applicationId)),
  outstanding: permitted("evidenceRequest.list").query(({ ctx }) => listOutstanding(ctx.actor)),
  create: permitted("evidenceRequest.create")
    .input(evidenceRequestInput)
    .mutation(({ ctx, input }) => createEvidenceRequest(ctx.actor, input)),
  remind: permitted("evidenceRequest.create")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => remindCandidate(ctx.actor, input.id)),
  close: permitted("evidenceRequest.create")
    .input(evidenceRequestClosing)
    .mutation(({ ctx, input }) => closeEvidenceRequest(ctx.actor, input)),
});
