import { z } from "zod";
import { id } from "@/domain/ids";

/** Two to four applications of one opening, each once. */
export const comparisonInput = z.object({
  openingId: id,
  applicationIds: z
    .array(id)
    .min(2, { error: "Choose at least two." })
    .max(4, { error: "At most four can be compared." })
    .refine((ids) => new Set(ids).size === ids.length, { error: "Choose different people." }),
});
export type ComparisonInput = z.infer<typeof comparisonInput>;
