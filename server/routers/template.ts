import "server-only";
import { listTemplates } from "@/server/services/template";
import { permitted, router } from "@/server/trpc";

export const templateRouter = router({
  list: permitted("template.list").query(({ ctx }) => listTemplates(ctx.actor)),
});
