import { organizationSwitch, organizationUpdate } from "@/domain/member";
import { switchOrganization, updateOrganization } from "@/server/services/organization";
import { permitted, router } from "@/server/trpc";

export const organizationRouter = router({
  update: permitted("organization.update")
    .input(organizationUpdate)
    .mutation(({ ctx, input }) => updateOrganization(ctx.actor, input)),
  switch: permitted("organization.switch")
    .input(organizationSwitch)
    .mutation(({ ctx, input }) => switchOrganization(ctx.actor, input.organizationId)),
});
