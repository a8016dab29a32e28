import "server-only";

/**
 * Texts as one text that the database reads as an array. The client would keep each of a hundred thousand rows' cells, and
 * copies of them, far longer than one text for a whole column of a lot.
 */
export function arrayText(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
