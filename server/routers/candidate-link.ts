import "server-only";
import { z } from "zod";
import { candidateDraftInput, draftRemoval } from "@/domain/candidate-link/candidate-draft";
import {
  applicationWithdrawal,
  candidateLinkInput,
  candidateSubmission,
  candidateToken,
  credentialCorrection,
  outcomeCorrection,
  ownEvidence,
  ownVersion,
} from "@/domain/candidate-link/candidate-link";
import { id } from "@/domain/ids";
import {
  addOwnEvidence,
  askForRemoval,
  correctCredential,
  correctOutcome,
  removeOwnCredential,
  removeOwnEvidence,
  withdrawApplication,
  withdrawOutcome,
} from "@/server/services/candidate-correction";
import { removeCandidateDraft, saveCandidateDraft } from "@/server/services/candidate-draft";
import {
  createCandidateLink,
  revokeCandidateLink,
  showCandidateLink,
} from "@/server/services/candidate-link";
import { listCandidateLinks } from "@/server/services/candidate-link-list";
import { getCandidatePage } from "@/server/services/candidate-page";
import { submitCandidate } from "@/server/services/candidate-submission";
import { open, permitted, router } from "@/server/trpc";

/** The recruiter's side of a candidate's link, and, open to whoever holds the link, the candidate's own. */
export const candidateLinkRouter = router({
  list: permitted("candidateLink.list")
    .input(z.object({ applicationId: id }))
    .query(({ ctx, input }) => listCandidateLinks(ctx.actor, input.applicationId)),
  create: permitted("candidateLink.create")
    .input(candidateLinkInput)
    .mutation(({ ctx, input }) => createCandidateLink(ctx.actor, input)),
  show: permitted("candidateLink.create")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => showCandidateLink(ctx.actor, input.id)),
  revoke: permitted("candidateLink.create")
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => revokeCandidateLink(ctx.actor, input.id)),

  get: open("candidateLink.use")
    .input(candidateToken)
    .query(({ ctx, input }) => getCandidatePage(input.token, ctx)),
  saveDraft: open("candidateLink.use")
    .input(candidateDraftInput)
    .mutation(({ ctx, input }) => saveCandidateDraft(input, ctx)),
  removeDraft: open("candidateLink.use")
    .input(draftRemoval)
    .mutation(({ ctx, input }) => removeCandidateDraft(input, ctx)),
  submit: open("candidateLink.use")
    .input(candidateSubmission)
    .mutation(({ ctx, input }) => submitCandidate(input, ctx)),
  addEvidence: open("candidateLink.use")
    .input(ownEvidence)
    .mutation(({ ctx, input }) => addOwnEvidence(input, ctx)),
  removeEvidence: open("candidateLink.use")
    .input(ownVersion)
    .mutation(({ ctx, input }) => removeOwnEvidence(input, ctx)),
  correctOutcome: open("candidateLink.use")
    .input(outcomeCorrection)
    .mutation(({ ctx, input }) => correctOutcome(input, ctx)),
  withdrawOutcome: open("candidateLink.use")
    .input(ownVersion)
    .mutation(({ ctx, input }) => withdrawOutcome(input, ctx)),
  askForRemoval: open("candidateLink.use")
    .input(ownVersion)
    .mutation(({ ctx, input }) => askForRemoval(input, ctx)),
  correctCredential: open("candidateLink.use")
    .input(credentialCorrection)
    .mutation(({ ctx, input }) => correctCredential(input, ctx)),
  removeCredential: open("candidateLink.use")
    .input(ownVersion)
    .mutation(({ ctx, input }) => removeOwnCredential(input, ctx)),
  withdraw: open("candidateLink.use")
    .input(applicationWithdrawal)
    .mutation(({ ctx, input }) => withdrawApplication(input, ctx)),
});
