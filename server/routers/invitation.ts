import { z } from "zod";
import {
  invitationAcceptance,
  invitationInput,
  invitationRevocation,
  invitationToken,
} from "@/domain/member";
import { createInvitation, listInvitations, revokeInvitation } from "@/server/services/invitation";
import { acceptInvitation, previewInvitation } from "@/server/services/invitation-acceptance";
import { open, permitted, router } from "@/server/trpc";

export const invitationRouter = router({
  list: permitted("invitation.list").query(({ ctx }) => listInvitations(ctx.actor)),
  create: permitted("invitation.create")
    .input(invitationInput)
    .mutation(({ ctx, input }) => createInvitation(ctx.actor, input)),
  revoke: permitted("invitation.revoke")
    .input(invitationRevocation)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.actor, input.id)),
  preview: open("invitation.accept")
    .input(z.object({ token: invitationToken }))
    .query(({ ctx, input }) => previewInvitation(input.token, ctx.at)),
  accept: open("invitation.accept")
    .input(invitationAcceptance)
    .mutation(({ ctx, input }) => acceptInvitation(input, ctx)),
});
