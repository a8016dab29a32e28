import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { getAgreement, getCertificateEffect } from "@/server/services/agreement";
import { permitted, router } from "@/server/trpc";

export const agreementRouter = router({
  get: permitted("agreement.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getAgreement(ctx.actor, input)),
  effect: permitted("agreement.effect").query(({ ctx }) => getCertificateEffect(ctx.actor)),
});
