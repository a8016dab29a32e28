import type { RubricForm } from "@/domain/rubric";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Rubric = RouterOutputs["rubric"]["get"];
/** The factor on the certificates' ceilings, and the most that certificates alone approach; both 0–1. */
export type Ceiling = Rubric["ceiling"];

/** What of a stored rubric the form edits. */
export function valuesOf(rubric: Rubric): RubricForm {
  const { criteria, parameters, evidenceStrength, credentialStrength } = rubric;
  return { criteria, parameters, evidenceStrength, credentialStrength };
}
