import "server-only";
import { calibrationInput, calibrationRating } from "@/domain/calibration/calibration-input";
import { getCalibration } from "@/server/services/calibration";
import { listDueCalibrations } from "@/server/services/calibration-due";
import { completeCalibration, rateSample } from "@/server/services/calibration-rating";
import { permitted, router } from "@/server/trpc";

export const calibrationRouter = router({
  due: permitted("calibration.due").query(({ ctx }) => listDueCalibrations(ctx.actor)),
  get: permitted("calibration.get")
    .input(calibrationInput)
    .query(({ ctx, input }) => getCalibration(ctx.actor, input)),
  rate: permitted("calibration.rate")
    .input(calibrationRating)
    .mutation(({ ctx, input }) => rateSample(ctx.actor, input)),
  complete: permitted("calibration.rate")
    .input(calibrationInput)
    .mutation(({ ctx, input }) => completeCalibration(ctx.actor, input)),
});
