import { FACET_KEYS, type RankingFacet, type RankingFilter } from "@/domain/ranking/row-filter";

/** What is asked of each facet, and what its two sides are called. */
export const FACET_WORDS: Readonly<
  Record<RankingFacet, { readonly name: string; readonly sides: Readonly<Record<string, string>> }>
> = {
  place: { name: "Place", sides: { with: "With a place", without: "Without a place" } },
  first: {
    name: "First place",
    sides: { close: "Too close to the first to call", behind: "80 % or more behind the first" },
  },
  certificate: { name: "Certificates", sides: { with: "With a certificate", without: "Without one" } },
  evidence: {
    name: "Evidence",
    sides: { unchecked: "Unchecked outcomes waiting", checked: "Nothing unchecked" },
  },
  reviews: { name: "Reviews", sides: { missing: "Reviews missing", in: "No review missing" } },
};

/** What a filter asks for, the name aside: `["With a certificate", "2 outcomes or more"]`. */
export function wantedInWords(filter: RankingFilter): string[] {
  const sides = FACET_KEYS.flatMap((facet) => {
    const side = filter[facet];
    return side === null ? [] : [FACET_WORDS[facet].sides[side] ?? ""];
  });
  const { outcomes } = filter;
  return outcomes > 0 ? [...sides, `${outcomes} ${outcomes === 1 ? "outcome" : "outcomes"} or more`] : sides;
}
