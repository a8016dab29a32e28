import type { Credential } from "./candidate";
import { CREDENTIAL_CAP, CREDENTIAL_KINDS, type CredentialKind } from "./credential-kind";
import { credentialDecay } from "./decay";
import type { Policy } from "./policy";

/** C of a candidate, 0 ≤ C < 1, and each credential's share of it; the shares sum to C. */
export type CredentialStrength = { readonly strength: number; readonly shares: readonly number[] };

const NONE: CredentialStrength = { strength: 0, shares: [] };

/**
 * How strong a candidate's credentials are together (formula 7). Each has x = strength · grade · specificity ·
 * genuineness · decay; x of one kind saturates at its cap, Σx/(1 + Σx/cap); C = K/(K + `credentialHalfSaturation`), K their sum.
 * Example: one genuine practical exam, six months old, specificity .8: C = .4354.
 */
export function credentialStrengthOf(credentials: readonly Credential[], policy: Policy): CredentialStrength {
  if (credentials.length === 0) return NONE;
  const { parameters, credentialStrength } = policy;
  const ofKind: Partial<Record<CredentialKind, number>> = {};
  const strengths = credentials.map(({ kind, grade, specificity, genuineness, ageMonths }) => {
    const decay = credentialDecay(ageMonths, parameters);
    const strength = credentialStrength[kind] * grade * specificity * genuineness * decay;
    ofKind[kind] = (ofKind[kind] ?? 0) + strength;
    return strength;
  });
  let saturated = 0;
  for (const kind of CREDENTIAL_KINDS) saturated += saturate(ofKind[kind] ?? 0, kind);
  const scale = 1 / (saturated + parameters.credentialHalfSaturation);
  const shares = credentials.map(({ kind }, index) => {
    const strength = strengths[index] ?? 0;
    return (strength / (1 + (ofKind[kind] ?? 0) / CREDENTIAL_CAP[kind])) * scale;
  });
  return { strength: saturated * scale, shares };
}

function saturate(sum: number, kind: CredentialKind): number {
  return sum / (1 + sum / CREDENTIAL_CAP[kind]);
}
