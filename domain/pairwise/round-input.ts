import { z } from "zod";
import { id, version } from "@/domain/ids";
import { BALLOTS } from "@/domain/vote/ballot-state";
import { PAIR_ANSWERS } from "./pair-answer";
import { pairsAskedBounds, ROUND_SIZE } from "./pairs-asked";

export const roundInput = z.object({ roundId: id });

export const roundStart = z
  .object({
    openingId: id,
    applicationIds: z
      .array(id)
      .min(ROUND_SIZE.low, { error: `Choose at least ${ROUND_SIZE.low} people.` })
      .max(ROUND_SIZE.high, { error: `Choose ${ROUND_SIZE.high} people at most.` }),
    pairsAsked: z.int(),
    ballot: z.enum(BALLOTS),
  })
  .superRefine(({ applicationIds, pairsAsked }, context) => {
    if (new Set(applicationIds).size < applicationIds.length) {
      const message = "The same person is named twice.";
      context.addIssue({ code: "custom", path: ["applicationIds"], message });
    }
    const { low, high } = pairsAskedBounds(applicationIds.length);
    if (pairsAsked < low || pairsAsked > high) {
      const message = `Between ${low} and ${high} pairs for so many people.`;
      context.addIssue({ code: "custom", path: ["pairsAsked"], message });
    }
  });
export type RoundStart = z.infer<typeof roundStart>;

/** An answer to the pair that was on screen. */
export const roundAnswer = z.object({
  roundId: id,
  leftId: id,
  rightId: id,
  /** Of that pair; 0 where nothing of it was stored yet. */
  version: z.union([z.literal(0), version]),
  answer: z.enum(PAIR_ANSWERS),
});
export type RoundAnswer = z.infer<typeof roundAnswer>;

/** Taking back the last answer, as it was on screen. */
export const roundUndo = z.object({ roundId: id, position: z.int().min(0).max(10_000), version });
export type RoundUndo = z.infer<typeof roundUndo>;
