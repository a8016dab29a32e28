import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { listSigningKeys } from "@/server/services/signing-key-list";
import { rotateSigningKey } from "@/server/services/signing-key-rotation";
import { permitted, router } from "@/server/trpc";

export const signingKeyRouter = router({
  list: permitted("signingKey.list").query(({ ctx }) => listSigningKeys(ctx.actor)),
  rotate: permitted("signingKey.rotate")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => rotateSigningKey(ctx.actor, input.id)),
});
