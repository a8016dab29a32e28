import { z } from "zod";
import { id } from "@/domain/ids";

const signaturesNeeded = z.union([z.literal(1), z.literal(2)], { error: "One person or two." });

/** How many people sign a decision, and how many it was on the screen. */
export const signaturesNeededInput = z.object({ openingId: id, was: signaturesNeeded, signaturesNeeded });
export type SignaturesNeededInput = z.infer<typeof signaturesNeededInput>;
