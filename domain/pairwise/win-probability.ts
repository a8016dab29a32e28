import { fromLogit } from "@/domain/scoring/beta";

/**
 * P(the first is chosen over the second), 0–1, by the model of Bradley & Terry (1952): 1/(1 + e^−(θ₁ − θ₂)).
 * Example: two alike are chosen ½ of the time; one that is ln 3 stronger, ¾.
 */
export function winProbability(first: number, second: number): number {
  return fromLogit(first - second);
}
