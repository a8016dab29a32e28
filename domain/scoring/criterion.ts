/** A thing that is rated: its weight 0–1 and the most, 0–1, that credentials may make of it. */
export type Criterion = {
  readonly id: string;
  readonly weight: number;
  readonly credentialCeiling: number;
};

export const FEWEST_CRITERIA = 2;
export const MOST_CRITERIA = 8;

/**
 * The highest `credentialCeiling` the editor allows, also the default: .30 where using the tools is the point, .10 elsewhere.
 * Example: `highestCredentialCeiling("productivity")` is .1.
 */
export function highestCredentialCeiling(criterionId: string): number {
  return criterionId === "technology-use" ? 0.3 : 0.1;
}

/** The employer's four questions, equally weighted. Example: `DEFAULT_CRITERIA[0].id` is `"problem-solving"`. */
export const DEFAULT_CRITERIA: readonly Criterion[] = [
  "problem-solving",
  "technology-use",
  "productivity",
  "business-value",
].map((id) => ({ id, weight: 0.25, credentialCeiling: highestCredentialCeiling(id) }));
