import "server-only";
import { auditRouter } from "@/server/routers/audit";
import { decisionRouter } from "@/server/routers/decision";
import { rankingRouter } from "@/server/routers/ranking";
import { reviewRouter } from "@/server/routers/review";
import { scoreRouter } from "@/server/routers/score";
import { createCallerFactory, router } from "@/server/trpc";

/** Every procedure there is. */
export const appRouter = router({
  audit: auditRouter,
  decision: decisionRouter,
  ranking: rankingRouter,
  review: reviewRouter,
  score: scoreRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
