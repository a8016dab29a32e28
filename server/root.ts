import "server-only";
import { accountRouter } from "@/server/routers/account";
import { applicationRouter } from "@/server/routers/application";
import { auditRouter } from "@/server/routers/audit";
import { candidateRouter } from "@/server/routers/candidate";
import { comparisonRouter } from "@/server/routers/comparison";
import { credentialRouter } from "@/server/routers/credential";
import { decisionRouter } from "@/server/routers/decision";
import { evidenceRouter } from "@/server/routers/evidence";
import { invitationRouter } from "@/server/routers/invitation";
import { memberRouter } from "@/server/routers/member";
import { openingRouter } from "@/server/routers/opening";
import { organizationRouter } from "@/server/routers/organization";
import { outcomeRouter } from "@/server/routers/outcome";
import { profileRouter } from "@/server/routers/profile";
import { rankingRouter } from "@/server/routers/ranking";
import { reviewRouter } from "@/server/routers/review";
import { scoreRouter } from "@/server/routers/score";
import { sessionRouter } from "@/server/routers/session";
import { shellRouter } from "@/server/routers/shell";
import { createCallerFactory, router } from "@/server/trpc";

/** Every procedure there is. */
export const appRouter = router({
  account: accountRouter,
  application: applicationRouter,
  audit: auditRouter,
  candidate: candidateRouter,
  comparison: comparisonRouter,
  credential: credentialRouter,
  decision: decisionRouter,
  evidence: evidenceRouter,
  invitation: invitationRouter,
  member: memberRouter,
  opening: openingRouter,
  organization: organizationRouter,
  outcome: outcomeRouter,
  profile: profileRouter,
  ranking: rankingRouter,
  review: reviewRouter,
  score: scoreRouter,
  session: sessionRouter,
  shell: shellRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
