import { z } from "zod";
import { DEBRIEF_RESULTS, SECONDS_PER_POINT } from "@/domain/debrief/debrief-result";
import { MOST_POINTS } from "@/domain/debrief/draw-up-agenda";
import { id, versionedId } from "@/domain/ids";
import { optionalText } from "@/domain/text";

export const debriefStart = z.object({
  openingId: id,
  /** How many points of the agenda are talked about, the most important ones. */
  points: z
    .int()
    .min(1)
    .max(MOST_POINTS, { error: `At most ${MOST_POINTS} points.` }),
  secondsPerPoint: z.int().min(SECONDS_PER_POINT.low).max(SECONDS_PER_POINT.high),
});
export type DebriefStart = z.infer<typeof debriefStart>;

/** The id and version of the point. */
export const debriefNote = versionedId.extend({ note: optionalText });
export type DebriefNote = z.infer<typeof debriefNote>;

export const debriefSettlement = debriefNote.extend({
  result: z.enum(DEBRIEF_RESULTS),
  /** Spent on it so far; a day at most. */
  seconds: z.int().min(0).max(86_400),
});
export type DebriefSettlement = z.infer<typeof debriefSettlement>;
