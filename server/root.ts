import "server-only";
import { accountRouter } from "@/server/routers/account";
import { activityRouter } from "@/server/routers/activity";
import { agreementRouter } from "@/server/routers/agreement";
import { applicationRouter } from "@/server/routers/application";
import { attachmentRouter } from "@/server/routers/attachment";
import { auditRouter } from "@/server/routers/audit";
import { blindingRouter } from "@/server/routers/blinding";
import { calibrationRouter } from "@/server/routers/calibration";
import { candidateRouter } from "@/server/routers/candidate";
import { candidateLinkRouter } from "@/server/routers/candidate-link";
import { comparisonRouter } from "@/server/routers/comparison";
import { credentialRouter } from "@/server/routers/credential";
import { credentialProofRouter } from "@/server/routers/credential-proof";
import { debriefRouter } from "@/server/routers/debrief";
import { decisionRouter } from "@/server/routers/decision";
import { draftRouter } from "@/server/routers/draft";
import { duplicateRouter } from "@/server/routers/duplicate";
import { evidenceRouter } from "@/server/routers/evidence";
import { evidenceRequestRouter } from "@/server/routers/evidence-request";
import { exportRouter } from "@/server/routers/export";
import { followUpRouter } from "@/server/routers/follow-up";
import { homeRouter } from "@/server/routers/home";
import { importRouter } from "@/server/routers/import";
import { invitationRouter } from "@/server/routers/invitation";
import { letterRouter } from "@/server/routers/letter";
import { liveRouter } from "@/server/routers/live";
import { memberRouter } from "@/server/routers/member";
import { messageRouter } from "@/server/routers/message";
import { openingRouter } from "@/server/routers/opening";
import { organizationRouter } from "@/server/routers/organization";
import { originRouter } from "@/server/routers/origin";
import { outcomeRouter } from "@/server/routers/outcome";
import { panelRouter } from "@/server/routers/panel";
import { profileRouter } from "@/server/routers/profile";
import { rankingRouter } from "@/server/routers/ranking";
import { refereeRouter } from "@/server/routers/referee";
import { reviewRouter } from "@/server/routers/review";
import { roundRouter } from "@/server/routers/round";
import { rubricRouter } from "@/server/routers/rubric";
import { savedViewRouter } from "@/server/routers/saved-view";
import { scoreRouter } from "@/server/routers/score";
import { sessionRouter } from "@/server/routers/session";
import { shellRouter } from "@/server/routers/shell";
import { signingKeyRouter } from "@/server/routers/signing-key";
import { templateRouter } from "@/server/routers/template";
import { voteRouter } from "@/server/routers/vote";
import { createCallerFactory, router } from "@/server/trpc";

/** Every procedure there is. */
export const appRouter = router({
  account: accountRouter,
  activity: activityRouter,
  agreement: agreementRouter,
  application: applicationRouter,
  attachment: attachmentRouter,
  audit: auditRouter,
  blinding: blindingRouter,
  calibration: calibrationRouter,
  candidate: candidateRouter,
  candidateLink: candidateLinkRouter,
  comparison: comparisonRouter,
  credential: credentialRouter,
  credentialProof: credentialProofRouter,
  debrief: debriefRouter,
  decision: decisionRouter,
  draft: draftRouter,
  duplicate: duplicateRouter,
  evidence: evidenceRouter,
  evidenceRequest: evidenceRequestRouter,
  export: exportRouter,
  followUp: followUpRouter,
  home: homeRouter,
  import: importRouter,
  invitation: invitationRouter,
  letter: letterRouter,
  live: liveRouter,
  member: memberRouter,
  message: messageRouter,
  opening: openingRouter,
  organization: organizationRouter,
  origin: originRouter,
  outcome: outcomeRouter,
  panel: panelRouter,
  profile: profileRouter,
  ranking: rankingRouter,
  referee: refereeRouter,
  review: reviewRouter,
  round: roundRouter,
  rubric: rubricRouter,
  savedView: savedViewRouter,
  score: scoreRouter,
  session: sessionRouter,
  shell: shellRouter,
  signingKey: signingKeyRouter,
  template: templateRouter,
  vote: voteRouter,
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
