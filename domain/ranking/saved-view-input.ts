import { z } from "zod";
import { id, version } from "@/domain/ids";
import { bounded } from "@/domain/text";

/** More views of one opening than anybody finds their way among. */
export const MOST_VIEWS = 50;

/** One member's view of a ranking as saved: its name and the state of the address, without the question mark. */
export const savedViewInput = z.object({
  openingId: id,
  name: bounded(60).min(1, { error: "Give the view a name." }),
  query: bounded(2000).refine((query) => !/[\s#?]/.test(query), {
    error: "This is not the state of a ranking.",
  }),
  /** Of the view of this name that is saved already, as it was on screen; 0 for a new name. */
  version: z.union([z.literal(0), version]),
});
export type SavedViewInput = z.infer<typeof savedViewInput>;
