import type { CriterionInput } from "@/domain/rubric";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { DEFAULT_CRITERION_WORDS } from "@/domain/template/default-criterion";
import { DEFAULT_CRITERION_KEYS, type Template } from "@/domain/template/template";

/** The criteria an opening made from a template begins with: the four, equally weighted, with the job's own anchors. */
export function startingCriteria(template: Template): CriterionInput[] {
  return DEFAULT_CRITERION_KEYS.map((key) => ({
    key,
    ...DEFAULT_CRITERION_WORDS[key],
    anchors: [...template.anchors[key]],
    weight: 1 / DEFAULT_CRITERION_KEYS.length,
    credentialCeiling: highestCredentialCeiling(key),
  }));
}
