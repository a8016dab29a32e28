/** What a JSON Schema found wrong with one value: the rule, what it asks for, and the place as a JSON pointer. */
export interface SchemaFinding {
  readonly keyword: string;
  readonly asked: string;
  readonly pointer: string;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "This should be a text, in double quotes.",
  array: "This should be a list, in square brackets.",
  object: "This should be an object, in curly brackets.",
};

const FORMATS: Readonly<Record<string, string>> = {
  email: "This is not an e-mail address.",
  uri: "This is not a web address. It starts with https:// or http://.",
};

/** The same for whoever has to put it right. The only pattern JSON Resume asks for is that of dates. */
export function schemaReason({ keyword, asked }: Omit<SchemaFinding, "pointer">): string {
  if (keyword === "type") return TYPES[asked] ?? "This is not as JSON Resume has it.";
  if (keyword === "format") return FORMATS[asked] ?? "This is not as JSON Resume has it.";
  if (keyword === "pattern") return "A date is written as 2026-03-31, 2026-03 or 2026.";
  return "This is not as JSON Resume has it.";
}

/** The steps of a JSON pointer. `pointerSteps("/work/0/name")` is `["work", 0, "name"]`. */
export function pointerSteps(pointer: string): (string | number)[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) =>
    /^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

/** The value a pointer leads to, or undefined. */
export function valueAt(json: unknown, steps: readonly (string | number)[]): unknown {
  let value = json;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
