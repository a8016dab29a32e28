/** From this far apart on, in levels, two reviewers rate the same noticeably differently. */
const NOTICEABLE = 0.5;

/** A lean in levels with its sign: `leanWords(0.21)` is "+0.2", `leanWords(-0.04)` "0.0". */
export function leanWords(lean: number): string {
  const rounded = Number(lean.toFixed(1));
  if (rounded === 0) return "0.0";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`;
}

/** What leans say together: the strictest and the most lenient, and how far they are apart. Strictest first, two or more. */
export function leanFinding(leans: readonly { readonly name: string; readonly lean: number }[]): string {
  const strictest = leans[0];
  const lenient = leans.at(-1);
  if (!strictest || !lenient) return "";
  const apart = Number((lenient.lean - strictest.lean).toFixed(1));
  if (apart < NOTICEABLE) return "Nobody is noticeably stricter than the others";
  const levels = apart === 1 ? "one level" : `${apart.toFixed(1)} levels`;
  return `${strictest.name} rates the same outcomes about ${levels} below ${lenient.name}`;
}
