import "server-only";
import { z } from "zod";
import { id } from "@/domain/ids";
import { ratingInput, ratingRemoval, reviewNotesInput, reviewSubmission } from "@/domain/review";
import { getReview } from "@/server/services/review-desk";
import { listReviews } from "@/server/services/review-list";
import { noteReview } from "@/server/services/review-notes";
import { listReviewQueue } from "@/server/services/review-queue";
import { rateOutcome, removeRating } from "@/server/services/review-rating";
import { revealReview } from "@/server/services/review-reveal";
import { submitReview } from "@/server/services/review-submission";
import { permitted, router } from "@/server/trpc";

const ofApplication = z.object({ applicationId: id });

export const reviewRouter = router({
  queue: permitted("review.queue").query(({ ctx }) => listReviewQueue(ctx.actor)),
  get: permitted("review.get")
    .input(ofApplication)
    .query(({ ctx, input }) => getReview(ctx.actor, input)),
  reveal: permitted("review.list")
    .input(ofApplication)
    .query(({ ctx, input }) => revealReview(ctx.actor, input)),
  list: permitted("review.list")
    .input(z.object({ openingId: id }))
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
  submit: permitted("review.submit")
    .input(reviewSubmission)
    .mutation(({ ctx, input }) => submitReview(ctx.actor, input)),
});
