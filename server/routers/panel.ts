import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { panelInput } from "@/domain/panel";
import { getPanel } from "@/server/services/panel";
import { updatePanel } from "@/server/services/panel-update";
import { permitted, router } from "@/server/trpc";

export const panelRouter = router({
  get: permitted("panel.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getPanel(ctx.actor, input.openingId)),
  update: permitted("panel.update")
    .input(panelInput)
    .mutation(({ ctx, input }) => updatePanel(ctx.actor, input)),
});
