import { z } from "zod";
import { id, version } from "@/domain/ids";
import { bounded } from "@/domain/text";

/** How many words a person can ask to hide for one candidate. */
export const MOST_MASKS = 100;

const maskedWord = bounded(120).refine((word) => /[\p{L}\p{N}]/u.test(word), {
  error: "Write the word that should be hidden.",
});

/** Words to hide from now on, and words to show again. */
export const blindingUpdate = z
  .object({
    applicationId: id,
    version,
    add: z.array(maskedWord).max(MOST_MASKS),
    remove: z.array(z.string().max(120)).max(MOST_MASKS),
  })
  .refine(({ add, remove }) => add.length + remove.length > 0, {
    error: "Say what to hide, or what to show again.",
    path: ["add"],
  });
export type BlindingUpdate = z.infer<typeof blindingUpdate>;

/** "I looked through it": `seen` is the fingerprint of the texts as they were shown. */
export const blindingCheck = z.object({ applicationId: id, version, seen: z.string().length(64) });
export type BlindingCheck = z.infer<typeof blindingCheck>;
