import { z } from "zod";
import { id } from "@/domain/ids";
import { share } from "@/domain/opening";
import { optionalText, requiredLine, requiredText } from "@/domain/text";

/** One criterion as edited: what is asked, five anchored levels, how much it weighs, how much certificates may add. */
export const criterionInput = z.object({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: "Small letters, digits and hyphens, such as technology-use." }),
  name: requiredLine,
  question: optionalText,
  anchors: z.array(requiredText).length(5, { error: "Five levels, 0 to 4." }),
  weight: share,
  credentialCeiling: share,
});
export type CriterionInput = z.infer<typeof criterionInput>;

/** A rubric as edited. The scoring policy made of it is checked against the editor's bounds by domain/scoring. */
export const rubricInput = z.object({
  openingId: id,
  version: z.int().min(1),
  criteria: z
    .array(criterionInput)
    .min(2, { error: "At least two criteria." })
    .max(8, { error: "At most eight criteria." }),
  parameters: z.record(z.string().max(60), z.number()),
  evidenceStrength: z.record(z.string().max(60), z.number()),
  credentialStrength: z.record(z.string().max(60), z.number()),
});
export type RubricInput = z.infer<typeof rubricInput>;
