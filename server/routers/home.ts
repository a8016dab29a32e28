import "server-only";
import { getHome } from "@/server/services/home";
import { permitted, router } from "@/server/trpc";

export const homeRouter = router({
  get: permitted("home.get").query(({ ctx }) => getHome(ctx.actor)),
});
