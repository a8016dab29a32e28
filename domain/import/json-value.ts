/** An object out of a JSON file; its members can be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Longer texts are cut before anything is looked for in them. */
const LONGEST_TEXT = 50_000;
// What PostgreSQL cannot store, and marks nobody sees.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is left out
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]|\p{Cs}/gu;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an object itself holds under a name, never what every object inherits. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The items of a list; anything else has none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with what can be neither seen nor stored left out; empty for whatever is none. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT).replace(UNSEEN, "").trim() : "";
}

/** The same in one line. */
export function lineOf(value: unknown): string {
  return textOf(value).replace(/\s+/g, " ");
}

/** A name that a file gives a row: a text, or a whole number that was read without loss. */
export function referenceOf(value: unknown): string {
  const reference = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : lineOf(value);
  return reference.length > 120 ? "" : reference;
}

/**
 * The same without what says nothing: editors write `"url": ""` and `"endDate": null` where there is nothing. Items of lists
 * stay, so that their places do. Bounded by the depth the file was found to have.
 */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(([, member]) => member !== null && member !== "");
  return Object.fromEntries(said.map(([name, member]) => [name, withoutEmpty(member)]));
}

/** How many values one value holds, itself among them; counted no further than `most`. */
export function countValues(value: unknown, most: number): number {
  const waiting = [value];
  let count = 0;
  while (waiting.length > 0 && count < most) {
    const one = waiting.pop();
    count++;
    if (Array.isArray(one)) for (const item of one.slice(0, most)) waiting.push(item);
    else if (isObject(one)) for (const member of Object.values(one).slice(0, most)) waiting.push(member);
  }
  return count;
}
