import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { getOrigins } from "@/server/services/origin";
import { listImportPeople } from "@/server/services/origin-people";
import { permitted, router } from "@/server/trpc";

const peopleInput = z.object({ id, cursor: z.int().min(0).max(2_147_483_647).nullable().default(null) });

export const originRouter = router({
  get: permitted("application.get")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => getOrigins(ctx.actor, input)),
  people: permitted("import.get")
    .input(peopleInput)
    .query(({ ctx, input }) => listImportPeople(ctx.actor, input)),
});
