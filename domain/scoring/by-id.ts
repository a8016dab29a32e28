/** Order of ids by UTF-16 code units, the same in every locale. Example: `["b", "B", "a"]` sorts to B, a, b. */
export function byId(first: { readonly id: string }, second: { readonly id: string }): number {
  return first.id < second.id ? -1 : first.id > second.id ? 1 : 0;
}
