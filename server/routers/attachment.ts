import "server-only";
import { attachmentClearance, attachmentId, attachmentsOf } from "@/domain/attachment-input";
import { clearAttachment, listAttachments, removeAttachment } from "@/server/services/attachment";
import { permitted, router } from "@/server/trpc";

export const attachmentRouter = router({
  list: permitted("attachment.get")
    .input(attachmentsOf)
    .query(({ ctx, input }) => listAttachments(ctx.actor, input.outcomeId)),
  setClearance: permitted("attachment.update")
    .input(attachmentClearance)
    .mutation(({ ctx, input }) => clearAttachment(ctx.actor, input)),
  remove: permitted("attachment.remove")
    .input(attachmentId)
    .mutation(({ ctx, input }) => removeAttachment(ctx.actor, input.id)),
});
