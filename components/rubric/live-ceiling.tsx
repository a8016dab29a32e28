"use client";

import { useWatch } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { CeilingNote } from "@/components/rubric/ceiling-note";
import type { Ceiling, Rubric } from "@/components/rubric/rubric-values";
import { type RubricForm, rubricForm } from "@/domain/rubric";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

function isText(path: readonly PropertyKey[]): boolean {
  return path.some((part) => part === "name" || part === "question" || part === "anchors");
}

/** What certificates could reach with these values, or null while some of them are not allowed. */
function ceilingOf(values: RubricForm, rubric: Rubric): Ceiling | null {
  const checked = rubricForm.safeParse(values);
  // Texts may be unfinished; only what the arithmetic needs has to be in order.
  if (!checked.success && !checked.error.issues.every(({ path }) => isText(path))) return null;
  const { criteria, parameters, evidenceStrength, credentialStrength } = values;
  const policy = resolvePolicy({
    criteria: criteria.map(({ key, weight, credentialCeiling }) => ({ id: key, weight, credentialCeiling })),
    parameters,
    evidenceStrength,
    credentialStrength,
    roleExpectsAi: rubric.roleExpectsAi,
    employerValuesCertificates: rubric.employerValuesCertificates,
  });
  return { scale: policy.ceilingScale, most: credentialLimit(policy) };
}

/** The ceiling as it would be with what is typed now; the arithmetic is the server's own. */
export function LiveCeiling({ of, rubric }: { of: ServerForm<RubricForm>; rubric: Rubric }) {
  const values = useWatch({ control: of.form.control }) as RubricForm;
  return <CeilingNote ceiling={ceilingOf(values, rubric)} />;
}
