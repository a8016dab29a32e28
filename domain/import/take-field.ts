import type { z } from "zod";
import type { PersonProblem } from "./imported-person";
import { isObject, lineOf } from "./json-value";

const LONGEST_SHOWN = 120;
/** Problems that are listed of one person; with so many the file is something else. */
const MOST_PROBLEMS = 200;

/** A value as a list of problems shows it: one line of at most 120 characters. */
export function shownValue(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (isObject(value)) return "{…}";
  const line = typeof value === "string" ? lineOf(value) : String(value ?? "");
  return line.length <= LONGEST_SHOWN ? line : `${line.slice(0, LONGEST_SHOWN - 1).replace(/\p{Cs}$/u, "")}…`;
}

/** Lists a problem unless something is wrong there already: one place, one reason. */
export function addProblem(problems: PersonProblem[], path: string, reason: string, value: unknown): void {
  if (problems.length >= MOST_PROBLEMS || problems.some((problem) => problem.path === path)) return;
  problems.push({ path, reason, value: shownValue(value) });
}

/**
 * One field of a person, kept to the rules of the field's schema; empty where nothing is said. What the rules refuse is left
 * out and listed.
 */
export function takeField(
  problems: PersonProblem[],
  path: string,
  value: unknown,
  schema: z.ZodType<string>,
): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") {
    addProblem(problems, path, "This should be a text.", value);
    return "";
  }
  const read = schema.safeParse(lineOf(value));
  if (read.success) return read.data;
  addProblem(problems, path, read.error.issues[0]?.message ?? "This cannot be read.", value);
  return "";
}
