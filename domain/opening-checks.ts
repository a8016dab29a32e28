import { z } from "zod";
import { id } from "@/domain/ids";

const checksNeeded = z.union([z.literal(1), z.literal(2)], { error: "One person or two." });

/** How many people are to check a piece of evidence, and how many it was on the screen. */
export const checksNeededInput = z.object({ openingId: id, was: checksNeeded, checksNeeded });
export type ChecksNeededInput = z.infer<typeof checksNeededInput>;
