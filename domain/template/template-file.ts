import { z } from "zod";
import { id } from "@/domain/ids";
import { interviewQuestions } from "@/domain/interview-question";
import { rubricForm } from "@/domain/rubric";
import { templateOf } from "@/domain/template/catalog";
import { optionalText, requiredLine } from "@/domain/text";

export const TEMPLATE_FORMAT = "outweigh-template";
/** Counted up when a file of today could no longer be read; docs/templates.md says what each version holds. */
export const TEMPLATE_FILE_VERSION = 1;
/** The largest file that is read, in bytes. */
export const LARGEST_TEMPLATE_FILE = 100_000;

/** How large a text is as UTF-8, in bytes. `bytesOf("€")` is 3. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** What makes up an opening's template, as one JSON file: described, field by field, in docs/templates.md. */
export const templateFile = z
  .strictObject({
    format: z.literal(TEMPLATE_FORMAT, { error: `This has to say “${TEMPLATE_FORMAT}”.` }),
    version: z.literal(TEMPLATE_FILE_VERSION, {
      error: `Only version ${TEMPLATE_FILE_VERSION} can be read here.`,
    }),
    /** Of the opening it was made from. */
    title: requiredLine,
    /** The family of roles whose prompts and examples go with it, or null. */
    family: z
      .string()
      .refine((key) => templateOf(key) !== undefined, { error: "This family of roles does not exist here." })
      .nullable(),
    brief: z.strictObject({
      goals: optionalText,
      bottlenecks: optionalText,
      measuresOfSuccess: optionalText,
    }),
    /** Criteria with weights, levels and ceilings; and the settings that differ from the usual. */
    rubric: rubricForm,
    interviewQuestions,
  })
  .refine((file) => bytesOf(JSON.stringify(file)) <= LARGEST_TEMPLATE_FILE, { error: "At most 100 kB." });
export type TemplateFile = z.infer<typeof templateFile>;

/** What of a template can be taken over. `brief`: the family's prompts and examples, and drafts for answers still blank. */
export const TEMPLATE_PARTS = ["rubric", "brief", "questions"] as const;
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];

const target = z.object({
  openingId: id,
  /** Of the rubric, as it stood on the screen. */
  version: z.int().min(1),
  /** Of the brief, as it stood on the screen. */
  openingVersion: z.int().min(1),
  parts: z.array(z.enum(TEMPLATE_PARTS)).min(1, { error: "Choose at least one." }).max(3),
});
export type TemplateTarget = z.infer<typeof target>;

export const templateImport = target.extend({ file: templateFile });
export type TemplateImport = z.infer<typeof templateImport>;

export const templateCopy = target.extend({ sourceOpeningId: id });
export type TemplateCopy = z.infer<typeof templateCopy>;
