import { z } from "zod";
import { level } from "@/domain/review";

const key = z.string().min(1).max(60);

export const calibrationInput = z.object({ family: key });
export type CalibrationInput = z.infer<typeof calibrationInput>;

/** One answer as it is kept. `version` is that of the whole calibration on screen, 0 when nothing was stored yet. */
export const calibrationRating = calibrationInput.extend({
  sample: key,
  outcome: key,
  criterion: key,
  level,
  version: z.int().min(0).max(2_147_483_647),
});
export type CalibrationRating = z.infer<typeof calibrationRating>;
