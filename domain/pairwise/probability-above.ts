import type { BradleyTerry } from "./bradley-terry";
import { normalCdf } from "./normal-distribution";
import { varianceOfLead } from "./strength-error";

/** Nearer than this two are alike but for rounding. */
const NOTHING = 1e-12;

/**
 * P(the first is stronger than the second), 0–1: Φ(lead/its standard error), the normal approximation of the posterior at its
 * top. This, and not how often one vote would go their way, is what the evidence's "ahead" is compared with: both say how sure
 * an order is. ½ where nothing tells them apart. Example: a over b once, prior N(0, 1): about .72.
 */
export function probabilityAbove(fitted: BradleyTerry, first: number, second: number): number {
  const lead = (fitted.theta[first] as number) - (fitted.theta[second] as number);
  if (Math.abs(lead) < NOTHING) return 0.5;
  return normalCdf(lead / Math.sqrt(varianceOfLead(fitted, first, second)));
}
