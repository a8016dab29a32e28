import type { CriterionInput } from "@/domain/rubric";
import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { type CriteriaSet, withCriteria } from "@/domain/template/criteria-set";
import { DEFAULT_CRITERION_WORDS } from "@/domain/template/default-criterion";
import { DEFAULT_CRITERION_KEYS, type Template } from "@/domain/template/template";

/**
 * The criteria an opening made from a template begins with: the four with the job's own anchors, then those of the chosen
 * sets, all of equal weight.
 */
export function startingCriteria(template: Template, sets: readonly CriteriaSet[] = []): CriterionInput[] {
  const four = DEFAULT_CRITERION_KEYS.map((key) => ({
    key,
    ...DEFAULT_CRITERION_WORDS[key],
    anchors: [...template.anchors[key]],
    weight: 1 / DEFAULT_CRITERION_KEYS.length,
    credentialCeiling: highestCredentialCeiling(key),
  }));
  return withCriteria(
    four,
    sets.flatMap(({ criteria }) => criteria),
  );
}
