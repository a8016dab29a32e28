import { highestCredentialCeiling } from "@/domain/scoring/criterion";
import { EVIDENCE_KINDS } from "@/domain/scoring/evidence-kind";
import type { Policy, PolicyInput } from "@/domain/scoring/policy";
import { resolvePolicy } from "@/domain/scoring/resolve-policy";

/** The strongest that any evidence is taken to be when the ladder is stretched. */
const STRONGEST = 0.99;

/** A resolved policy as input again, so that it can be changed and its ceilings found anew. Example: defaults give defaults. */
export function policyInputOf(policy: Policy): PolicyInput {
  const { criteria, roleExpectsAi, employerValuesCertificates, parameters } = policy;
  return {
    criteria: criteria.map(({ id, weight, credentialCeiling }) => ({ id, weight, credentialCeiling })),
    roleExpectsAi,
    employerValuesCertificates,
    parameters,
    evidenceStrength: policy.evidenceStrength,
    credentialStrength: policy.credentialStrength,
  };
}

/**
 * The policy with the ladder of evidence stretched by a factor, clipped to .99 (scoring.md: ±50 %).
 * Example: by .5 a system of record counts .475.
 */
export function withLadder(policy: Policy, factor: number): Policy {
  const stretched = EVIDENCE_KINDS.map((kind) => {
    return [kind, Math.min(STRONGEST, policy.evidenceStrength[kind] * factor)] as const;
  });
  return resolvePolicy({ ...policyInputOf(policy), evidenceStrength: Object.fromEntries(stretched) });
}

/**
 * The policy with certificates counting the most that is allowed: a role that expects AI, an employer who values them, every
 * ceiling at its bound, all lowered only as far as one checked result demands. Example: default κ rises from .075 to .1.
 */
export function withHighestCeilings(policy: Policy): Policy {
  const input = policyInputOf(policy);
  const criteria = policy.criteria.map(({ id, weight, credentialCeiling }) => {
    return { id, weight, credentialCeiling: Math.max(credentialCeiling, highestCredentialCeiling(id)) };
  });
  return resolvePolicy({ ...input, criteria, roleExpectsAi: 1, employerValuesCertificates: 1 });
}

/** The policy with certificates counting for nothing: support is what was demonstrated. Example: every κ is 0. */
export function withCertificatesIgnored(policy: Policy): Policy {
  const criteria = policy.criteria.map(({ id, weight }) => ({ id, weight, credentialCeiling: 0 }));
  return resolvePolicy({ ...policyInputOf(policy), criteria });
}
