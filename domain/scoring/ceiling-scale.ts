import { CREDENTIAL_CAP, CREDENTIAL_KINDS, type CredentialKind } from "./credential-kind";
import type { EvidenceKind } from "./evidence-kind";
import { HIGHEST_LEVEL } from "./levels";
import type { Parameters } from "./parameters";

/** What decides how high credentials may count. */
export type CeilingSettings = {
  readonly criteria: readonly { readonly weight: number; readonly ceiling: number }[];
  readonly parameters: Parameters;
  readonly evidenceStrength: Readonly<Record<EvidenceKind, number>>;
  readonly credentialStrength: Readonly<Record<CredentialKind, number>>;
};

/** From this weight on a criterion must outweigh any pile of credentials by one result; a hair less, as weights are rounded. */
const LEAST_WEIGHT = 0.1 - 1e-9;
const RESULT_LEVEL = 2;

/**
 * P, 0–1: the support that credentials alone approach but never reach, g · K_max/(K_max + `credentialHalfSaturation`) · Σwκ.
 * With the policy's own (scaled) ceilings it is the figure to show. Example: .0263 with all defaults.
 */
export function credentialLimit(settings: CeilingSettings): number {
  const { criteria, parameters, credentialStrength } = settings;
  let strongest = 0;
  for (const kind of CREDENTIAL_KINDS) if (credentialStrength[kind] > 0) strongest += CREDENTIAL_CAP[kind];
  let ceilings = 0;
  for (const { weight, ceiling } of criteria) ceilings += weight * ceiling;
  const saturated = strongest / (strongest + parameters.credentialHalfSaturation);
  return parameters.standaloneCredentialShare * saturated * ceilings;
}

/**
 * The factor, 0–1, by which all ceilings are lowered so that one checked result beats any pile of credentials: with d₁ the D
 * of a fresh `SYSTEM_RECORD` outcome at level 2 by one reviewer, min(1, min of w·d₁/(P + w·κ·d₁)) over criteria weighing ≥ .10.
 * `ceiling` is κ before scaling. Example: 1 with all defaults.
 */
export function ceilingScaleOf(settings: CeilingSettings): number {
  const { criteria, parameters, evidenceStrength } = settings;
  const mass = evidenceStrength.SYSTEM_RECORD * parameters.singleRaterReliability;
  const oneResult = ((RESULT_LEVEL / HIGHEST_LEVEL) * mass) / (parameters.halfSaturationMass + mass);
  const pile = credentialLimit(settings);
  let scale = 1;
  for (const { weight, ceiling } of criteria) {
    if (weight < LEAST_WEIGHT) continue;
    const worst = pile + weight * ceiling * oneResult;
    if (worst > 0) scale = Math.min(scale, (weight * oneResult) / worst);
  }
  return scale;
}
