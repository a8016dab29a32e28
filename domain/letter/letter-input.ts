import { z } from "zod";
import { id, version, versionedId } from "@/domain/ids";
import { bounded, requiredLine } from "@/domain/text";

/** Longer than any letter that is drafted: eight results with their longest statements, and the frame around them. */
export const LONGEST_LETTER = 12_000;

export const letterContent = z.object({
  subject: requiredLine,
  text: bounded(LONGEST_LETTER).min(1, { error: "Please write something." }),
});
export type LetterContent = z.infer<typeof letterContent>;

/** Drafts a letter from the record; `version` is that of the draft it replaces, null for the first. */
export const letterDrafting = z.object({ decisionId: id, version: version.nullable() });
export type LetterDrafting = z.infer<typeof letterDrafting>;

export const letterUpdate = versionedId.extend(letterContent.shape);
export type LetterUpdate = z.infer<typeof letterUpdate>;

/** Mailed by us; otherwise it is passed on by hand. */
export const letterSending = versionedId.extend({ isMailed: z.boolean() });
export type LetterSending = z.infer<typeof letterSending>;
