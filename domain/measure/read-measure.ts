import { findChange } from "./find-change";
import { findQuantities, parseQuantity } from "./find-quantities";

/** What somebody wrote into a field for one number: a value with its unit, or before and after at once. */
export type Measure =
  | { readonly type: "VALUE"; readonly value: number; readonly unit: string }
  | { readonly type: "CHANGE"; readonly baseline: number; readonly after: number; readonly unit: string };

/**
 * A field's whole text as a measure: "5 days", "€1.2m", "40 %", "from 41 to 17 hours", "41 → 17 hours". Undefined for
 * anything else, and for a bare number, which needs no reading.
 */
export function readMeasure(text: string): Measure | undefined {
  const trimmed = text.trim().slice(0, 120);
  const quantity = parseQuantity(trimmed);
  if (quantity) return quantity.unit === "" ? undefined : { type: "VALUE", ...quantity };
  if (findQuantities(trimmed).length !== 2) return undefined;
  const change = findChange(/^from\b/i.test(trimmed) ? trimmed : `from ${trimmed}`);
  if (!change) return undefined;
  const { baseline, after, unit } = change;
  return { type: "CHANGE", baseline, after, unit };
}
