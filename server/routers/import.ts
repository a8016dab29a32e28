import "server-only";
import { z } from "zod";
import { id, versionedId } from "@/domain/ids";
import { importMapping, importProblemsInput, importRun } from "@/domain/import/import-input";
import { getImport, listImports } from "@/server/services/import-list";
import { mapImport } from "@/server/services/import-map";
import { previewImport } from "@/server/services/import-preview";
import { listProblems } from "@/server/services/import-problems";
import { cancelImport, checkImport, runImport, undoImport } from "@/server/services/import-start";
import { permitted, router } from "@/server/trpc";

const one = z.object({ id });

export const importRouter = router({
  list: permitted("import.list")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listImports(ctx.actor, input)),
  get: permitted("import.get")
    .input(one)
    .query(({ ctx, input }) => getImport(ctx.actor, input)),
  preview: permitted("import.get")
    .input(one)
    .query(({ ctx, input }) => previewImport(ctx.actor, input)),
  problems: permitted("import.get")
    .input(importProblemsInput)
    .query(({ ctx, input }) => listProblems(ctx.actor, input)),
  map: permitted("import.update")
    .input(importMapping)
    .mutation(({ ctx, input }) => mapImport(ctx.actor, input)),
  check: permitted("import.run")
    .input(one)
    .mutation(({ ctx, input }) => checkImport(ctx.actor, input)),
  run: permitted("import.run")
    .input(importRun)
    .mutation(({ ctx, input }) => runImport(ctx.actor, input)),
  cancel: permitted("import.run")
    .input(one)
    .mutation(({ ctx, input }) => cancelImport(ctx.actor, input)),
  undo: permitted("import.undo")
    .input(versionedId)
    .mutation(({ ctx, input }) => undoImport(ctx.actor, input)),
});
