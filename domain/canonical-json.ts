/**
 * A value as JSON with the keys of every object in code point order and no white space, so that equal values have equal
 * bytes. Throws for what JSON cannot hold. `canonicalJson({ b: 1, a: [2] })` is `{"a":[2],"b":1}`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(",")}}`;
  }
  const isStorable = typeof value !== "number" || Number.isFinite(value);
  const text = isStorable ? JSON.stringify(value) : undefined;
  if (text === undefined) throw new TypeError(`JSON cannot hold ${String(value)}.`);
  return text;
}
