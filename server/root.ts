import "server-only";
import { createCallerFactory, router } from "@/server/trpc";

/** Every procedure there is. */
export const appRouter = router({});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
