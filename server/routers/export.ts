import "server-only";
import { z } from "zod";
import { exportStart, wholeExportStart } from "@/domain/export/export-input";
import { id } from "@/domain/ids";
import { getExport, listExports } from "@/server/services/export-list";
import { cancelExport, startExport } from "@/server/services/export-start";
import { permitted, router } from "@/server/trpc";

export const exportRouter = router({
  list: permitted("export.opening")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listExports(ctx.actor, input.openingId)),
  listWhole: permitted("export.organization").query(({ ctx }) => listExports(ctx.actor, null)),
  get: permitted("export.opening")
    .input(z.object({ id }))
    .query(({ ctx, input }) => getExport(ctx.actor, input.id)),
  start: permitted("export.opening")
    .input(exportStart)
    .mutation(({ ctx, input }) => startExport(ctx.actor, input)),
  startWhole: permitted("export.organization")
    .input(wholeExportStart)
    .mutation(({ ctx, input }) => startExport(ctx.actor, { ...input, openingId: null })),
  cancel: permitted("export.opening")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => cancelExport(ctx.actor, input.id)),
});
