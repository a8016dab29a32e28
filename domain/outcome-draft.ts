import { z } from "zod";
import { evidenceInput } from "@/domain/evidence";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import { id, versionedId } from "@/domain/ids";
import { outcomeInput, outcomeShape } from "@/domain/outcome";
import { LONGEST_PASTE, MOST_DRAFTS } from "@/domain/paste/draft-outcomes";
import { optionalLine, optionalText } from "@/domain/text";

/** Drafts that can wait for one candidate; more than that nobody reads. */
export const MOST_WAITING = 200;

/** An outcome half told: every field keeps its bounds, but none has to be filled in yet. */
export const outcomeDraftFields = outcomeShape.extend({
  statement: optionalText.max(300, { error: "At most 300 characters." }),
});
export type OutcomeDraftFields = z.infer<typeof outcomeDraftFields>;

const draftEvidence = z
  .array(evidenceInput.extend({ title: optionalLine, link: optionalText.max(2000) }))
  .max(MOST_EVIDENCE, { error: `At most ${MOST_EVIDENCE} pieces of evidence.` });

/** What a draft keeps: an outcome and its evidence, in whatever state they are. */
export const draftContent = z.object({ outcome: outcomeDraftFields, evidence: draftEvidence });
export type DraftContent = z.infer<typeof draftContent>;

/** A text to draft outcomes from; `leaveOut` are the places of recognised drafts that are not wanted, from 0. */
export const pasteInput = z.object({
  applicationId: id,
  text: z
    .string()
    .max(LONGEST_PASTE, { error: `At most ${LONGEST_PASTE.toLocaleString("en-GB")} characters.` })
    .refine((text) => text.trim() !== "", { error: "Paste a text first." }),
  leaveOut: z
    .array(
      z
        .int()
        .min(0)
        .max(MOST_DRAFTS - 1),
    )
    .max(MOST_DRAFTS)
    .default([]),
});
export type PasteInput = z.infer<typeof pasteInput>;

export const draftUpdate = draftContent.extend(versionedId.shape);
export type DraftUpdate = z.infer<typeof draftUpdate>;

/** Makes an outcome of a draft, as it now stands in the form. */
export const draftConfirmation = versionedId.extend({
  outcome: outcomeInput,
  evidence: z.array(evidenceInput).max(MOST_EVIDENCE).default([]),
});
export type DraftConfirmation = z.infer<typeof draftConfirmation>;

/** Brings a discarded draft back as it was. */
export const draftRestoration = draftContent.extend({
  applicationId: id,
  sourceText: optionalText,
  /** The import that brought it, where one did: it goes with that import if it is undone. */
  importId: id.nullish(),
  position: z.int().min(0).max(1_000_000),
});
export type DraftRestoration = z.infer<typeof draftRestoration>;
