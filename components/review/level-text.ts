/** A level where there is room for a word at most: the digit, "none" for no evidence, nothing while not answered. */
export function levelText(level: number | null | undefined): string {
  if (level === undefined) return "";
  return level === null ? "none" : String(level);
}

/** A level in a table: the digit, or "no evidence". */
export function levelWords(level: number | null): string {
  return level === null ? "no evidence" : String(level);
}
