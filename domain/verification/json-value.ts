/** A JSON object of somebody else’s making: nothing in it is as expected until looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value itself when it is an object, not a list and not null. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** One value or many, as JSON-LD writes both: `asList("a")` is ["a"], `asList(undefined)` is []. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects among one value or many. */
export function asObjects(value: unknown): readonly JsonObject[] {
  return asList(value).flatMap((each) => {
    const object = asObject(each);
    return object ? [object] : [];
  });
}

/** The texts among one value or many, trimmed and without the blank ones. */
export function asTexts(value: unknown): readonly string[] {
  return asList(value).flatMap((each) => {
    const text = typeof each === "string" ? each.trim() : "";
    return text === "" ? [] : [text];
  });
}

const LONGEST_TEXT = 4000;

/**
 * A text, or the text of `{"@value": …}`, or the first of several languages (`{"en": …}`); "" for anything else. Cut at
 * 4,000 characters. `asText({"@value": "Teamwork", "@language": "en"})` is "Teamwork".
 */
export function asText(value: unknown): string {
  if (typeof value === "string") return value.trim().slice(0, LONGEST_TEXT);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return asText(value[0]);
  const object = asObject(value);
  if (!object) return "";
  if ("@value" in object) return asText(object["@value"]);
  const first = object.en ?? Object.values(object)[0];
  return typeof first === "string" ? asText(first) : "";
}

/** What something is called by: the text itself, or the `id` (`@id`) of an object. */
export function asId(value: unknown): string {
  if (typeof value === "string") return value.trim();
  const object = asObject(value);
  const id = object?.id ?? object?.["@id"];
  return typeof id === "string" ? id.trim() : "";
}

/** The types of an object, without the prefix that older badges carry: `typesOf({type: "obi:Assertion"})` is ["Assertion"]. */
export function typesOf(object: JsonObject): readonly string[] {
  return asTexts(object.type ?? object["@type"]).map((type) => type.replace(/^(obi|ob):/, ""));
}
