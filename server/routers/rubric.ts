import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { rubricInput } from "@/domain/rubric";
import { getRubric } from "@/server/services/rubric";
import { updateRubric } from "@/server/services/rubric-update";
import { permitted, router } from "@/server/trpc";

export const rubricRouter = router({
  get: permitted("rubric.get")
    .input(z.object({ openingId: id }))
    .query(({ ctx, input }) => getRubric(ctx.actor, input.openingId)),
  update: permitted("rubric.update")
    .input(rubricInput)
    .mutation(({ ctx, input }) => updateRubric(ctx.actor, input)),
});
