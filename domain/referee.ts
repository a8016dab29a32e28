import { z } from "zod";
import { id, version } from "@/domain/ids";
import { REFEREE_ANSWERS, REFEREE_RELATIONS } from "@/domain/referee-fields";
import { optionalEmail, optionalLine, optionalText, requiredLine } from "@/domain/text";

export const refereeRequestInput = z
  .object({
    outcomeId: id,
    name: requiredLine,
    email: optionalEmail,
    relation: z.enum(REFEREE_RELATIONS),
    company: optionalLine,
    message: optionalText,
    /** Mailed by us; otherwise the link is passed on by hand. */
    isMailed: z.boolean(),
  })
  .refine((value) => !value.isMailed || value.email !== "", {
    path: ["email"],
    error: "To mail it, an e-mail address is needed.",
  });
export type RefereeRequestInput = z.infer<typeof refereeRequestInput>;

/** Any text: a token of the wrong shape is refused as one that opens nothing. */
export const linkTokenInput = z.string().max(200);
export const refereeLink = z.object({ token: linkTokenInput });

const answerFields = z.object({
  answer: z.enum(REFEREE_ANSWERS, { error: "Choose one of the three." }),
  relation: z.enum(REFEREE_RELATIONS, { error: "Say which it was." }),
  correction: optionalText,
  ownPart: optionalText,
  comment: optionalText,
});

const saysWhatDiffers = (value: z.infer<typeof answerFields>) =>
  value.answer !== "CORRECTED" || value.correction !== "";
// Asked even where another field is refused, so that everything missing is said at once.
const correctionMissing = { path: ["correction"], error: "Say what is different.", when: () => true };

/** What a referee fills in. */
export const refereeAnswer = answerFields.refine(saysWhatDiffers, correctionMissing);
export type RefereeAnswerFields = z.infer<typeof refereeAnswer>;

export const refereeAnswerInput = answerFields
  .extend({
    token: linkTokenInput,
    /** The version of the claim that was on the screen. */
    claimVersion: version,
  })
  .refine(saysWhatDiffers, correctionMissing);
export type RefereeAnswerInput = z.infer<typeof refereeAnswerInput>;
