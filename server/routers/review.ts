import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { excuseInput, recognitionInput } from "@/domain/recognition";
import { ratingInput, ratingRemoval, reviewNotesInput, reviewSubmission } from "@/domain/review";
import { ratingRevision, reviewConfirmation } from "@/domain/review-confirmation";
import { getCertificates } from "@/server/services/review-certificates";
import { confirmReview } from "@/server/services/review-confirmation";
import { getReview } from "@/server/services/review-desk";
import { excuseReviewer, unexcuseReviewer } from "@/server/services/review-excuse";
import { listReviews } from "@/server/services/review-list";
import { noteReview } from "@/server/services/review-notes";
import { getReviewPath } from "@/server/services/review-path";
import { listReviewQueue } from "@/server/services/review-queue";
import { rateOutcome, removeRating } from "@/server/services/review-rating";
import { recogniseCandidate } from "@/server/services/review-recognition";
import { remindReviewers } from "@/server/services/review-reminder";
import { revealReview } from "@/server/services/review-reveal";
import { reviseInDiscussion } from "@/server/services/review-revision";
import { submitReview } from "@/server/services/review-submission";
import { permitted, router } from "@/server/trpc";

const ofApplication = z.object({ applicationId: id });
const ofOpening = z.object({ openingId: id });

export const reviewRouter = router({
  queue: permitted("review.queue").query(({ ctx }) => listReviewQueue(ctx.actor)),
  path: permitted("review.get")
    .input(ofOpening)
    .query(({ ctx, input }) => getReviewPath(ctx.actor, input)),
  remind: permitted("review.remind")
    .input(ofOpening)
    .mutation(({ ctx, input }) => remindReviewers(ctx.actor, input)),
  get: permitted("review.get")
    .input(ofApplication)
    .query(({ ctx, input }) => getReview(ctx.actor, input)),
  reveal: permitted("review.list")
    .input(ofApplication)
    .query(({ ctx, input }) => revealReview(ctx.actor, input)),
  certificates: permitted("review.certificates")
    .input(ofApplication)
    .query(({ ctx, input }) => getCertificates(ctx.actor, input)),
  list: permitted("review.list")
    .input(ofOpening)
    .query(({ ctx, input }) => listReviews(ctx.actor, input)),
  rate: permitted("review.rate")
    .input(ratingInput)
    .mutation(({ ctx, input }) => rateOutcome(ctx.actor, input)),
  unrate: permitted("review.rate")
    .input(ratingRemoval)
    .mutation(({ ctx, input }) => removeRating(ctx.actor, input)),
  note: permitted("review.rate")
    .input(reviewNotesInput)
    .mutation(({ ctx, input }) => noteReview(ctx.actor, input)),
  recognise: permitted("review.recognise")
    .input(recognitionInput)
    .mutation(({ ctx, input }) => recogniseCandidate(ctx.actor, input)),
  excuse: permitted("review.excuse")
    .input(excuseInput)
    .mutation(({ ctx, input }) => excuseReviewer(ctx.actor, input)),
  unexcuse: permitted("review.excuse")
    .input(excuseInput)
    .mutation(({ ctx, input }) => unexcuseReviewer(ctx.actor, input)),
  submit: permitted("review.submit")
    .input(reviewSubmission)
    .mutation(({ ctx, input }) => submitReview(ctx.actor, input)),
  confirm: permitted("review.confirm")
    .input(reviewConfirmation)
    .mutation(({ ctx, input }) => confirmReview(ctx.actor, input)),
  revise: permitted("review.revise")
    .input(ratingRevision)
    .mutation(({ ctx, input }) => reviseInDiscussion(ctx.actor, input)),
});
