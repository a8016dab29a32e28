const oneDecimal = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Points as printed, one decimal, a true minus. Example: `pointsText(44.41)` is "44.4". */
export function pointsText(points: number): string {
  return oneDecimal
    .format(points)
    .replace(/^-0\.0$/, "0.0")
    .replace("-", "−");
}

/** A range as said in text, whole points. Example: `rangeText(23.04, 65.2)` is "23 to 65". */
export function rangeText(lo: number, hi: number): string {
  return `${Math.round(lo)} to ${Math.round(hi)}`.replaceAll("-", "−");
}

/** A share, 0–1, of a scale; outside it the nearest end. Example: `clampTo(104, 0, 100)` is 100. */
export function clampTo(value: number, lo: number, hi: number): number {
  return Math.min(hi, Math.max(lo, value));
}

/**
 * How sure, in whole per cent of the side it favours, for a probability 0–1. Rounding never lifts a pair over the
 * 80 that "ahead" needs. Example: `surePercentText(.967)` is "97", `surePercentText(.9991)` is "over 99".
 */
export function surePercentText(probability: number): string {
  const sure = Math.max(probability, 1 - probability);
  if (sure > 0.99) return "over 99";
  return String(sure < 0.8 ? Math.min(79, Math.round(sure * 100)) : Math.round(sure * 100));
}
