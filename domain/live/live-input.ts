import { z } from "zod";
import { id } from "@/domain/ids";

/** Which vote a screen is open on. */
export const liveVoteInput = z.object({ comparisonId: id });

/** Which round a screen is open on. */
export const liveRoundInput = z.object({ roundId: id });
