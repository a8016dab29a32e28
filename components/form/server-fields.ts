import type { FieldMessages } from "@/domain/errors";

function has(values: unknown, path: string): boolean {
  let at: unknown = values;
  for (const part of path.split(".")) {
    if (at === null || typeof at !== "object" || !(part in at)) return false;
    at = (at as Record<string, unknown>)[part];
  }
  return true;
}

/**
 * Sorts the server's messages into those with a field on this form and the rest, said above the buttons. `prefix` is
 * where the form's values stand in the procedure's input.
 * `sortMessages({ "outcome.unit": "…" }, { unit: "" }, "outcome").atFields` is `{ unit: "…" }`.
 */
export function sortMessages(
  messages: FieldMessages,
  values: unknown,
  prefix = "",
): { atFields: FieldMessages; others: string[] } {
  const atFields: FieldMessages = {};
  const others: string[] = [];
  for (const [key, message] of Object.entries(messages)) {
    const path = prefix && key.startsWith(`${prefix}.`) ? key.slice(prefix.length + 1) : key;
    if (path && has(values, path)) atFields[path] = message;
    else others.push(message);
  }
  return { atFields, others };
}
