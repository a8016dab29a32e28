import { type RubricForm, rubricForm } from "@/domain/rubric";
import { credentialLimit } from "@/domain/scoring/ceiling-scale";
import type { Policy } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";
import type { RouterOutputs } from "@/lib/trpc-client";

export type Rubric = RouterOutputs["rubric"]["get"];
/** How much the role expects AI and how much certificates are valued, 0–1. */
export type Shares = Pick<Rubric, "roleExpectsAi" | "employerValuesCertificates">;

/** What of a stored rubric the form edits. */
export function valuesOf(rubric: Rubric): RubricForm {
  const { criteria, parameters, evidenceStrength, credentialStrength } = rubric;
  return { criteria, parameters, evidenceStrength, credentialStrength };
}

/** The scoring policy that values stand for, or null while some of them are not allowed. */
export function policyOf(values: RubricForm, shares: Shares): Policy | null {
  const checked = rubricForm.safeParse(values);
  // Texts may be unfinished; only what the arithmetic needs has to be in order.
  const isCountable = checked.success || checked.error.issues.every(({ path }) => isText(path));
  if (!isCountable) return null;
  const { criteria, ...settings } = values;
  return resolvePolicy({
    criteria: criteria.map(({ key, weight, credentialCeiling }) => ({ id: key, weight, credentialCeiling })),
    ...settings,
    roleExpectsAi: shares.roleExpectsAi,
    employerValuesCertificates: shares.employerValuesCertificates,
  });
}

function isText(path: readonly PropertyKey[]): boolean {
  return path.some((part) => part === "name" || part === "question" || part === "anchors");
}

/** What certificates alone approach but never reach, in support 0–1. */
export function mostFromCertificates(policy: Policy): number {
  return credentialLimit(policy);
}
