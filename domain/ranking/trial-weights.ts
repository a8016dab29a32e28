import { fillPolicy } from "@/domain/scoring/fill-policy";
import type { Policy } from "@/domain/scoring/policy";

/** Weights by criterion key, 0–1, that sum to 1. */
export type Weights = Readonly<Record<string, number>>;

/**
 * Gives one criterion a new weight and lets the others share the rest in their old proportions (equally where they had
 * none), so that the sum stays 1.
 * Example: of .25 each, moving one to .4 leaves the other three .2 each.
 */
export function moveWeight(weights: Weights, key: string, to: number): Weights {
  const target = Math.min(1, Math.max(0, to));
  const others = Object.keys(weights).filter((other) => other !== key);
  const before = others.reduce((sum, other) => sum + (weights[other] ?? 0), 0);
  const moved: Record<string, number> = {};
  for (const [name, weight] of Object.entries(weights)) {
    const share = before > 0 ? weight / before : 1 / others.length;
    moved[name] = name === key ? target : (1 - target) * share;
  }
  return moved;
}

/** Whether two sets of weights are the same to a tenth of a point. */
export function areSameWeights(a: Weights, b: Weights): boolean {
  return Object.keys(a).every((key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0)) < 0.0005);
}

/** The weights of a policy. */
export function weightsOf({ criteria }: Policy): Weights {
  return Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]));
}

/** The policy under other weights, its certificate ceilings found anew; everything else as set. */
export function withWeights(policy: Policy, weights: Weights): Policy {
  const { criteria, roleExpectsAi, employerValuesCertificates, parameters } = policy;
  const { evidenceStrength, credentialStrength } = policy;
  return fillPolicy({
    criteria: criteria.map(({ id, weight, credentialCeiling }) => {
      return { id, weight: weights[id] ?? weight, credentialCeiling };
    }),
    roleExpectsAi,
    employerValuesCertificates,
    parameters,
    evidenceStrength,
    credentialStrength,
  });
}
