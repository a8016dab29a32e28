import "server-only";
import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { savedViewInput } from "@/domain/ranking/saved-view-input";
import { listSavedViews, removeView, saveView } from "@/server/services/saved-view";
import { permitted, router } from "@/server/trpc";

export const savedViewRouter = router({
  list: permitted("savedView.list")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listSavedViews(ctx.actor, input.openingId)),
  save: permitted("savedView.save")
    .input(savedViewInput)
    .mutation(({ ctx, input }) => saveView(ctx.actor, input)),
  remove: permitted("savedView.save")
    .input(versionedId)
    .mutation(({ ctx, input }) => removeView(ctx.actor, input)),
});
