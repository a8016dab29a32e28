import { z } from "zod";
import { CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "./credential-kind";
import { FEWEST_CRITERIA, highestCredentialCeiling, MOST_CRITERIA } from "./criterion";
import { type BoundedDefault, EVIDENCE_KINDS, EVIDENCE_STRENGTH } from "./evidence-kind";
import { PARAMETER_NAMES, PARAMETERS } from "./parameters";
import { checkCriteria, criterionInput } from "./policy";

/** A bound without its leading zero, as the tables print it. Example: `.25`. */
function shown(bound: number): string {
  return String(bound).replace(/^0\./, ".");
}

/** A number within bounds, both included; the message says what is allowed. Example: "between .25 and 2". */
function bounded({ low, high }: Pick<BoundedDefault, "low" | "high">) {
  const error = `between ${shown(low)} and ${shown(high)}`;
  return z.number({ error }).min(low, { error }).max(high, { error });
}

const share = bounded({ low: 0, high: 1 });

function boundedBy<Name extends string>(
  names: readonly Name[],
  table: Readonly<Record<Name, BoundedDefault>>,
) {
  const fields = names.map((name) => [name, bounded(table[name]).optional()]);
  return z.strictObject(Object.fromEntries(fields) as Record<Name, z.ZodOptional<z.ZodNumber>>);
}

const editorCriterion = criterionInput
  .extend({ weight: share, credentialCeiling: share.optional() })
  .superRefine(({ id, credentialCeiling = 0 }, context) => {
    const high = highestCredentialCeiling(id);
    if (credentialCeiling <= high) return;
    const message = `between 0 and ${shown(high)}`;
    context.addIssue({ code: "custom", path: ["credentialCeiling"], message });
  });

const countMessage = `a rubric has ${FEWEST_CRITERIA} to ${MOST_CRITERIA} criteria`;

/**
 * What the rubric editor accepts: `policyInput`, with every setting within the bounds of docs/scoring.md. Each message belongs
 * to its own field, such as `parameters.halfSaturationMass`. Example: a `priorSupport` of .6 is refused, "between .05 and .5".
 */
export const policyEditorInput = z.strictObject({
  criteria: z
    .array(editorCriterion)
    .min(FEWEST_CRITERIA, countMessage)
    .max(MOST_CRITERIA, countMessage)
    .superRefine(checkCriteria)
    .optional(),
  roleExpectsAi: share.optional(),
  employerValuesCertificates: share.optional(),
  parameters: boundedBy(PARAMETER_NAMES, PARAMETERS).optional(),
  evidenceStrength: boundedBy(EVIDENCE_KINDS, EVIDENCE_STRENGTH).optional(),
  credentialStrength: boundedBy(CREDENTIAL_KINDS, CREDENTIAL_STRENGTH).optional(),
});
