import { exp2 } from "./exponential";
import type { Parameters } from "./parameters";

/** What is left, 0–1, after so many months; the future counts as fresh. */
function halved(ageMonths: number, halfLifeMonths: number): number {
  return ageMonths <= 0 ? 1 : exp2(-ageMonths / halfLifeMonths);
}

/**
 * What an outcome of this age in months still counts, `outcomeFloor`–1 (formula 3): a result never loses all its worth.
 * Example: at the default half-life of 36 months, `outcomeDecay(36, DEFAULT_PARAMETERS)` is .625.
 */
export function outcomeDecay(ageMonths: number, parameters: Parameters): number {
  const { outcomeFloor, outcomeHalfLifeMonths } = parameters;
  return outcomeFloor + (1 - outcomeFloor) * halved(ageMonths, outcomeHalfLifeMonths);
}

/**
 * What a credential of this age in months still counts, 0–1 (formula 3): it goes stale altogether.
 * Example: `credentialDecay(18, DEFAULT_PARAMETERS)` is .5.
 */
export function credentialDecay(ageMonths: number, parameters: Parameters): number {
  return halved(ageMonths, parameters.credentialHalfLifeMonths);
}
