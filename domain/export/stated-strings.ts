/** What a file said of checks, as it is stored: the texts of it. `stringsOf({ a: "x", b: 1 })` is `{ a: "x" }`. */
export function stringsOf(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
