import type { Weights } from "@/domain/ranking/trial-weights";
import { roundToTotal } from "@/domain/scoring/largest-remainder";

/** Weights are written in hundredths of a per cent, which nobody can tell from the exact ones. */
const DECIMALS = 2;
const PART = /^([a-z][a-z0-9-]{0,39}):(\d{1,3}(?:\.\d{1,2})?)$/;

/** Weights as they stand in an address: `weightsText({ care: 0.4, speed: 0.6 })` is "care:40_speed:60". */
export function weightsText(weights: Weights): string {
  const keys = Object.keys(weights).sort();
  const percents = roundToTotal(
    keys.map((key) => (weights[key] ?? 0) * 100),
    DECIMALS,
    100,
  );
  return keys.map((key, index) => `${key}:${percents[index] ?? 0}`).join("_");
}

/** Weights read from an address, or null where they are none or do not make 100 %. Whose criteria they are is not asked here. */
export function weightsFromText(text: string): Weights | null {
  const entries: [string, number][] = [];
  for (const part of text.split("_")) {
    const [, key, percent] = PART.exec(part) ?? [];
    if (!key || percent === undefined || entries.some(([known]) => known === key)) return null;
    entries.push([key, Number(percent)]);
  }
  const sum = entries.reduce((total, [, percent]) => total + percent, 0);
  if (Math.abs(sum - 100) > 1e-6) return null;
  return Object.fromEntries(entries.map(([key, percent]) => [key, percent / sum]));
}

/** The weights, where they are of exactly these criteria; null where the rubric has others by now. */
export function weightsFor(weights: Weights | null, keys: readonly string[]): Weights | null {
  if (!weights || Object.keys(weights).length !== keys.length) return null;
  return keys.every((key) => key in weights) ? weights : null;
}
