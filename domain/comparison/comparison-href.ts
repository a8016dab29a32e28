/** The parameters of a comparison's address, in the order of the letters. */
export const COMPARED_KEYS = ["a", "b", "c", "d"] as const;

/**
 * The address of a comparison, which shows letters instead of names where that was chosen.
 * Example: `comparisonHref("o", ["x", "y"])` is "/openings/o/compare?a=x&b=y".
 */
export function comparisonHref(
  openingId: string,
  applicationIds: readonly string[],
  { isLettersOnly = false }: { readonly isLettersOnly?: boolean } = {},
): string {
  const pairs = applicationIds.map((id, index) => `${COMPARED_KEYS[index]}=${id}`);
  if (isLettersOnly) pairs.push("letters=true");
  return `/openings/${openingId}/compare${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

/** The applications an address names, each once, at most four. Everything else in it is left out. */
export function comparedIds(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): string[] {
  const ids = COMPARED_KEYS.map((key) => params[key]).filter((value) => typeof value === "string");
  return [...new Set(ids)];
}
