import "server-only";
import { searchInput } from "@/domain/search";
import { search } from "@/server/services/search";
import { getShell } from "@/server/services/shell";
import { permitted, router } from "@/server/trpc";

export const shellRouter = router({
  get: permitted("home.get").query(({ ctx }) => getShell(ctx.actor)),
  search: permitted("search.query")
    .input(searchInput)
    .query(({ ctx, input }) => search(ctx.actor, input)),
});
