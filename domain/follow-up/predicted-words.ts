import { FEWEST_PAIRS, type Predicted } from "@/domain/follow-up/predicted";
import { joinNames } from "@/domain/ranking/count-word";

/** A correlation with two decimals: `twoDecimals(-0.176)` is "−0.18". */
export function twoDecimals(correlation: number): string {
  const shown = correlation.toFixed(2);
  return shown === "-0.00" ? "0.00" : shown.replace("-", "−");
}

type Said = Pick<Predicted, "standing" | "correlation" | "range"> & { readonly pairs: { length: number } };

/** "−0.18 to 0.60", or "" where there is none. */
export function rangeWords({ range }: Pick<Said, "range">): string {
  return range ? `${twoDecimals(range.low)} to ${twoDecimals(range.high)}` : "";
}

/** What stands beside a criterion: how far support and outcome went together, or why that cannot be told. */
export function predictedWords({ standing, correlation, range, pairs }: Said): string {
  if (standing === "too few") return `Too few to tell: ${pairs.length} of ${FEWEST_PAIRS}`;
  if (standing === "all alike" || correlation === null) return "All alike, so nothing can be told";
  if (range && range.low <= 0 && range.high >= 0) return `No clear link, ${twoDecimals(correlation)}`;
  return correlation > 0
    ? `More support, better at work: ${twoDecimals(correlation)}`
    : `More support, worse at work: ${twoDecimals(correlation)}`;
}

function isClear({ standing, range }: Predicted): boolean {
  return standing === "enough" && (range === null || range.low > 0 || range.high < 0);
}

/** What the chart says, in one sentence. */
export function predictedFinding(rows: readonly Predicted[]): string {
  const told = rows.filter(({ standing }) => standing === "enough");
  if (told.length === 0) return "Too few answers to tell what predicted what";
  const clear = told.filter(isClear);
  if (clear.length === 0) return "No clear link yet between support and how it went";
  const names = joinNames(clear.map(({ name }) => `“${name}”`));
  const isTurned = clear.some(({ correlation }) => (correlation ?? 0) < 0);
  return isTurned
    ? `Support and how it went are linked on ${names}, not always the way one would think`
    : `Who had more support on ${names} did better at work`;
}

/** Read with every such chart: Thorndike, R. L. 1949, Personnel Selection, ch. 6, on the restriction of range. */
export const ONLY_THE_HIRED =
  "These are only people who were hired. Among them support differs less than among everybody who applied, so links look weaker than they are; about those who were not chosen it says nothing. Nothing of this goes back into a score.";
