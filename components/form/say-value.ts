/** A stored value as text: "blank" for what is empty, entries joined by commas. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "blank";
  if (Array.isArray(value)) return value.map(sayValue).join(", ") || "blank";
  if (typeof value === "object") return Object.values(value).map(sayValue).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
