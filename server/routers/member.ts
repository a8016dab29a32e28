import { memberUpdate } from "@/domain/member";
import { listMembers, updateMember } from "@/server/services/member";
import { permitted, router } from "@/server/trpc";

export const memberRouter = router({
  list: permitted("member.list").query(({ ctx }) => listMembers(ctx.actor)),
  update: permitted("member.update")
    .input(memberUpdate)
    .mutation(({ ctx, input }) => updateMember(ctx.actor, input)),
});
