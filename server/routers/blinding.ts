import "server-only";
import { z } from "zod";
import { blindingCheck, blindingUpdate } from "@/domain/blinding-input";
import { id } from "@/domain/ids";
import { getBlinding, listBlinding } from "@/server/services/blinding";
import { checkBlinding, updateBlinding } from "@/server/services/blinding-update";
import { permitted, router } from "@/server/trpc";

export const blindingRouter = router({
  get: permitted("blinding.get")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => getBlinding(ctx.actor, input)),
  list: permitted("blinding.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => listBlinding(ctx.actor, input)),
  update: permitted("blinding.update")
    .input(blindingUpdate)
    .mutation(({ ctx, input }) => updateBlinding(ctx.actor, input)),
  check: permitted("blinding.update")
    .input(blindingCheck)
    .mutation(({ ctx, input }) => checkBlinding(ctx.actor, input)),
});
