import { byId } from "./by-id";
import { ceilingScaleOf } from "./ceiling-scale";
import { CREDENTIAL_KINDS, CREDENTIAL_STRENGTH } from "./credential-kind";
import { DEFAULT_CRITERIA, highestCredentialCeiling } from "./criterion";
import { type BoundedDefault, EVIDENCE_KINDS, EVIDENCE_STRENGTH, type EvidenceKind } from "./evidence-kind";
import { PARAMETER_NAMES, PARAMETERS } from "./parameters";
import type { Policy, PolicyInput } from "./policy";

/** How much a role expects AI, and an employer values certificates, when nothing is said. */
export const DEFAULT_APPRECIATION = 0.75;

function withDefaults<Kind extends string>(
  kinds: readonly Kind[],
  table: Readonly<Record<Kind, BoundedDefault>>,
  given: Partial<Record<Kind, number>> = {},
): Record<Kind, number> {
  const filled = kinds.map((kind) => [kind, given[kind] ?? table[kind].default]);
  return Object.fromEntries(filled) as Record<Kind, number>;
}

/** The strength of each kind of evidence under a policy: what it sets, and the default of the rest. */
export function evidenceStrengths(given?: PolicyInput["evidenceStrength"]): Record<EvidenceKind, number> {
  return withDefaults(EVIDENCE_KINDS, EVIDENCE_STRENGTH, given);
}

/**
 * Fills in what a policy leaves out, and lowers the ceilings as far as needed (see ceiling-scale.ts). Checks nothing, so that a
 * browser can try other weights without the schemas; for values from outside use `resolvePolicy`.
 * Example: `fillPolicy({}).ceilingScale` is 1.
 */
export function fillPolicy(given: PolicyInput): Policy {
  const { roleExpectsAi = DEFAULT_APPRECIATION, employerValuesCertificates = DEFAULT_APPRECIATION } = given;
  const unscaled = [...(given.criteria ?? DEFAULT_CRITERIA)].sort(byId).map(({ id, weight, ...rest }) => {
    const credentialCeiling = rest.credentialCeiling ?? highestCredentialCeiling(id);
    const ceiling = credentialCeiling * 0.5 * (roleExpectsAi + employerValuesCertificates);
    return { id, weight, credentialCeiling, ceiling };
  });
  const settings = {
    criteria: unscaled,
    parameters: withDefaults(PARAMETER_NAMES, PARAMETERS, given.parameters),
    evidenceStrength: evidenceStrengths(given.evidenceStrength),
    credentialStrength: withDefaults(CREDENTIAL_KINDS, CREDENTIAL_STRENGTH, given.credentialStrength),
  };
  const ceilingScale = ceilingScaleOf(settings);
  const criteria = unscaled.map((criterion) => ({ ...criterion, ceiling: criterion.ceiling * ceilingScale }));
  return { ...settings, criteria, roleExpectsAi, employerValuesCertificates, ceilingScale };
}
