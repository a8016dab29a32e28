const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
/** A longer name is cut where it is shown; it is nobody's field. */
const LONGEST_NAME = 60;

/** One step into a JSON value as people write it: `[3]`, `.work`, `["first name"]`. */
export function stepInto(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return PLAIN_NAME.test(step)
    ? `.${step.slice(0, LONGEST_NAME)}`
    : `[${JSON.stringify(step.slice(0, LONGEST_NAME))}]`;
}

/** Where a value stands in a file. `jsonPath([2, "work", 0])` is "[2].work[0]", `jsonPath(["basics", "email"])` "basics.email". */
export function jsonPath(steps: readonly (string | number)[]): string {
  return steps.map(stepInto).join("").replace(/^\./, "");
}

/** The place that holds this one, or undefined for the whole. `holderOf("work[1].name")` is "work[1]". */
export function holderOf(path: string): string | undefined {
  if (path === "") return undefined;
  const at = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
  return at <= 0 ? "" : path.slice(0, at);
}

/** A place inside another one. `under("", "basics.name")` is "basics.name", `under("[2]", "work[0]")` "[2].work[0]". */
export function under(path: string, inside: string): string {
  return path === "" || inside === "" || inside.startsWith("[") ? path + inside : `${path}.${inside}`;
}
