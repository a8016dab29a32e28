import "server-only";
import { z } from "zod";
import { duplicatePair, duplicateUndo, mergedPlaceInput } from "@/domain/duplicate/duplicate";
import { id } from "@/domain/ids";
import { dismissDuplicate, mergeDuplicate, undoDuplicate } from "@/server/services/duplicate";
import { listDuplicates } from "@/server/services/duplicate-list";
import { findKept } from "@/server/services/duplicate-place";
import { permitted, router } from "@/server/trpc";

export const duplicateRouter = router({
  list: permitted("duplicate.list")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => listDuplicates(ctx.actor, input.applicationId)),
  kept: permitted("application.get")
    .input(mergedPlaceInput)
    .query(({ ctx, input }) => findKept(ctx.actor, input)),
  dismiss: permitted("duplicate.answer")
    .input(duplicatePair)
    .mutation(({ ctx, input }) => dismissDuplicate(ctx.actor, input)),
  merge: permitted("duplicate.answer")
    .input(duplicatePair)
    .mutation(({ ctx, input }) => mergeDuplicate(ctx.actor, input)),
  undo: permitted("duplicate.answer")
    .input(duplicateUndo)
    .mutation(({ ctx, input }) => undoDuplicate(ctx.actor, input)),
});
