import "server-only";
import { comparisonInput } from "@/domain/comparison/comparison-input";
import { getComparison } from "@/server/services/comparison";
import { permitted, router } from "@/server/trpc";

export const comparisonRouter = router({
  get: permitted("comparison.get")
    .input(comparisonInput)
    .query(({ ctx, input }) => getComparison(ctx.actor, input)),
});
