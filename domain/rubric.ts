import { z } from "zod";
import { id } from "@/domain/ids";
import { share } from "@/domain/opening";
import { weightsProblem } from "@/domain/rubric-weights";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { policyEditorInput } from "@/domain/scoring/policy-editor-input";
import { optionalText, requiredLine, requiredText } from "@/domain/text";

/** One criterion as edited: what is asked, five anchored levels, how much it weighs, how much certificates may add. */
export const criterionInput = z.object({
  /** Given once; renaming a criterion keeps it. */
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

const setting = z.number({ error: "Please give a number." });

const rubricFields = z.object({
  criteria: z
    .array(criterionInput)
    .min(2, { error: "At least two criteria." })
    .max(8, { error: "At most eight criteria." }),
  parameters: z.record(z.string().max(60), setting),
  evidenceStrength: z.record(z.string().max(60), setting),
  credentialStrength: z.record(z.string().max(60), setting),
});
type RubricFields = z.infer<typeof rubricFields>;

function shownPercent(value: number): string {
  return `${Number((value * 100).toFixed(1))} %`;
}

type Path = readonly PropertyKey[];

/** The editor's bounds (domain/scoring/policy-editor-input.ts), said at the field and in the words of the screen. */
function boundMessage(
  path: Path,
  message: string,
  value: RubricFields,
): { path: PropertyKey[]; message: string } {
  const [group, index, field] = path;
  if (group !== "criteria" || typeof index !== "number") {
    return {
      path: [...path],
      message: message.startsWith("between") ? `Allowed here: ${message}.` : message,
    };
  }
  if (field === "credentialCeiling") {
    const high = shownPercent(highestCredentialCeiling(value.criteria[index]?.key ?? ""));
    return { path: [...path], message: `Up to ${high} is allowed here.` };
  }
  return { path: ["criteria", index, field === "id" ? "name" : String(field)], message };
}

function checkPolicy(value: RubricFields, context: z.RefinementCtx): void {
  const { criteria, parameters, evidenceStrength, credentialStrength } = value;
  const say = (path: Path, message: string) => context.addIssue({ code: "custom", path: [...path], message });
  const sum = weightsProblem(criteria.map(({ weight }) => weight));
  if (sum) say(["criteria"], sum);
  criteria.forEach(({ key }, index) => {
    if (criteria.findIndex((other) => other.key === key) === index) return;
    say(["criteria", index, "name"], "This criterion is there twice.");
  });
  const result = policyEditorInput.safeParse({
    criteria: criteria.map(({ key, weight, credentialCeiling }) => ({ id: key, weight, credentialCeiling })),
    parameters,
    evidenceStrength,
    credentialStrength,
  });
  for (const issue of result.error?.issues ?? []) {
    // How many there are, what they weigh together and which is there twice is said above, in the words of the screen.
    const isOfCriteria = issue.path.length === 1 && issue.path[0] === "criteria";
    const isSaidAlready =
      isOfCriteria || (issue.code === "custom" && !issue.path.includes("credentialCeiling"));
    if (isSaidAlready) continue;
    const { path, message } = boundMessage(issue.path, issue.message, value);
    say(path, message);
  }
}

/** What the rubric's form edits: criteria, and settings by name. Settings left out are as scoring.md sets them. */
export const rubricForm = rubricFields.superRefine(checkPolicy);
export type RubricForm = z.infer<typeof rubricForm>;

/** A rubric as saved. */
export const rubricInput = rubricFields
  .extend({ openingId: id, version: z.int().min(1) })
  .superRefine(checkPolicy);
export type RubricInput = z.infer<typeof rubricInput>;
