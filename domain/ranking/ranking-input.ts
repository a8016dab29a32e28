import { z } from "zod";
import { id } from "@/domain/ids";

/** One opening's ranking; with `first` only so many rows from the top, for a first paint. */
export const rankingInput = z.object({ openingId: id, first: z.int().min(1).max(500).optional() });
export type RankingInput = z.infer<typeof rankingInput>;
