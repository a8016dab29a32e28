/** Somebody an import brought, and what was done with what it brought for them since. */
export interface BuiltOn {
  /** Empty where the name is withheld. */
  readonly name: string;
  /** A word that goes after "was": "rated". */
  readonly why: string;
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * Why an import cannot be undone, with the first few people by name.
 * `builtOnWords([{ name: "Mara Lind", why: "rated" }], 1)` is "This import cannot be undone: Mara Lind was rated since.…".
 */
export function builtOnWords(people: readonly BuiltOn[], total: number): string {
  const told = people.map(
    ({ name, why }) => `${name || "somebody whose name is withheld from you"} was ${why}`,
  );
  const others = total - people.length;
  const rest =
    others > 0 ? [`so were ${others} ${others === 1 ? "other" : "others"}, or something else was done`] : [];
  const what = list.format([...told, ...rest]);
  return `This import cannot be undone: ${what} since. Take that back first, or withdraw those who should not be here.`;
}
