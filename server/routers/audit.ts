import "server-only";
import { auditFilter } from "@/domain/audit-filter";
import { listAuditChoices, listAuditEvents } from "@/server/services/audit-log";
import { permitted, router } from "@/server/trpc";

export const auditRouter = router({
  list: permitted("audit.list")
    .input(auditFilter)
    .query(({ ctx, input }) => listAuditEvents(ctx.actor, input)),
  choices: permitted("audit.list").query(({ ctx }) => listAuditChoices(ctx.actor)),
});
