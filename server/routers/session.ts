import { sessionRevocation } from "@/domain/member";
import { listSessions, revokeOtherSessions, revokeSession } from "@/server/services/session";
import { permitted, router } from "@/server/trpc";

export const sessionRouter = router({
  list: permitted("session.list").query(({ ctx }) => listSessions(ctx.actor)),
  revoke: permitted("session.revoke")
    .input(sessionRevocation)
    .mutation(({ ctx, input }) => revokeSession(ctx.actor, input.id)),
  revokeOthers: permitted("session.revoke").mutation(({ ctx }) => revokeOtherSessions(ctx.actor)),
});
