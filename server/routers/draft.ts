import "server-only";
import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { draftConfirmation, draftRestoration, draftUpdate, pasteInput } from "@/domain/outcome-draft";
import { getDraft, listDrafts, pasteDrafts, updateDraft } from "@/server/services/outcome-draft";
import { confirmDraft, discardDraft, restoreDraft } from "@/server/services/outcome-draft-end";
import { permitted, router } from "@/server/trpc";

export const draftRouter = router({
  list: permitted("draft.list")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => listDrafts(ctx.actor, input)),
  get: permitted("draft.list")
    .input(z.object({ id }))
    .query(({ ctx, input }) => getDraft(ctx.actor, input)),
  paste: permitted("draft.create")
    .input(pasteInput)
    .mutation(({ ctx, input }) => pasteDrafts(ctx.actor, input)),
  update: permitted("draft.update")
    .input(draftUpdate)
    .mutation(({ ctx, input }) => updateDraft(ctx.actor, input)),
  confirm: permitted("draft.confirm")
    .input(draftConfirmation)
    .mutation(({ ctx, input }) => confirmDraft(ctx.actor, input)),
  discard: permitted("draft.discard")
    .input(versionedId)
    .mutation(({ ctx, input }) => discardDraft(ctx.actor, input)),
  restore: permitted("draft.create")
    .input(draftRestoration)
    .mutation(({ ctx, input }) => restoreDraft(ctx.actor, input)),
});
