import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { listActivity } from "@/server/services/activity";
import { permitted, router } from "@/server/trpc";

export const activityRouter = router({
  list: permitted("activity.list")
    .input(z.object({ openingId: id, cursor: id.nullish() }))
    .query(({ ctx, input }) =>
      listActivity(ctx.actor, { openingId: input.openingId, before: input.cursor ?? null }),
    ),
});
