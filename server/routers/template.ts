import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { templateCopy, templateImport } from "@/domain/template/template-file";
import { listTemplates } from "@/server/services/template";
import { copyTemplate, importTemplate } from "@/server/services/template-apply";
import { exportTemplate, listTemplateSources } from "@/server/services/template-file";
import { permitted, router } from "@/server/trpc";

const opening = z.object({ openingId: id });

export const templateRouter = router({
  list: permitted("template.list").query(({ ctx }) => listTemplates(ctx.actor)),
  export: permitted("rubric.get")
    .input(opening)
    .query(({ ctx, input }) => exportTemplate(ctx.actor, input.openingId)),
  sources: permitted("rubric.update")
    .input(opening)
    .query(({ ctx, input }) => listTemplateSources(ctx.actor, input.openingId)),
  copy: permitted("rubric.update")
    .input(templateCopy)
    .mutation(({ ctx, input }) => copyTemplate(ctx.actor, input)),
  import: permitted("rubric.update")
    .input(templateImport)
    .mutation(({ ctx, input }) => importTemplate(ctx.actor, input)),
});
