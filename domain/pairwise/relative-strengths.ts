import type { BradleyTerry } from "./bradley-terry";
import { varianceOfLead } from "./strength-error";

/** How far each is above one of them, in log odds, and the standard error of that; both 0 for the one itself. */
export function relativeStrengths(
  fitted: BradleyTerry,
  reference: number,
): { readonly strength: number; readonly error: number }[] {
  const from = fitted.theta[reference] as number;
  return fitted.theta.map((strength, place) => ({
    strength: strength - from,
    error: Math.sqrt(varianceOfLead(fitted, place, reference)),
  }));
}
