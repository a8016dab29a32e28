import { probabilityAhead } from "./ahead";
import type { Estimate } from "./support-beta";
import { AHEAD_FROM } from "./verdict";

/** Precise enough, tenfold, to see on which side of 80 % most pairs are. */
const ROUGHLY = 2e-3;

/** Whether one is ahead of another with at least 80 %: from the support alone, else roughly, else exactly. */
export function isAhead(first: Estimate, second: Estimate, priorSupport: number): boolean {
  const lead = first.support - second.support;
  if (isFarAhead(lead, first.sd * first.sd + second.sd * second.sd)) return true;
  const roughly = probabilityAhead(first, second, priorSupport, ROUGHLY);
  if (Math.abs(roughly - AHEAD_FROM) > 10 * ROUGHLY) return roughly > AHEAD_FROM;
  return probabilityAhead(first, second, priorSupport) >= AHEAD_FROM;
}

/** Cantelli's inequality, P(difference ≤ 0) ≤ variance/(variance + lead²), proves most leads without an integral. */
export function isFarAhead(lead: number, variance: number): boolean {
  return lead > 0 && variance <= (1 - AHEAD_FROM) * (variance + lead * lead);
}
