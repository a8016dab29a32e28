import { matchesName } from "@/domain/ranking/match-name";
import type { RankedRow, RankedTable } from "@/domain/ranking/ranked-table";
import type { RankingAnswer } from "@/domain/ranking/ranking-answer";
import { rowGaps } from "@/domain/ranking/row-gaps";

/** What rows can be narrowed down to, one of two sides each. */
export const RANKING_FACETS = {
  place: ["with", "without"],
  first: ["close", "behind"],
  certificate: ["with", "without"],
  evidence: ["unchecked", "checked"],
  reviews: ["missing", "in"],
} as const;
export type RankingFacet = keyof typeof RANKING_FACETS;
export const FACET_KEYS = Object.keys(RANKING_FACETS) as RankingFacet[];

/** Which rows are wanted; null and 0 for all, empty for any name. */
export type RankingFilter = {
  readonly [Facet in RankingFacet]: (typeof RANKING_FACETS)[Facet][number] | null;
} & {
  /** Words a name must hold. */
  readonly find: string;
  /** Outcomes there must be at least. */
  readonly outcomes: number;
};

/** Every row. */
export const NO_FILTER: RankingFilter = {
  find: "",
  place: null,
  first: null,
  certificate: null,
  evidence: null,
  reviews: null,
  outcomes: 0,
};

/** How many things a filter asks for, the name aside. */
export function countWanted(filter: RankingFilter): number {
  return FACET_KEYS.filter((facet) => filter[facet] !== null).length + (filter.outcomes > 0 ? 1 : 0);
}

/** Whether a filter keeps every row. */
export function isEverybody(filter: RankingFilter): boolean {
  return countWanted(filter) === 0 && filter.find.trim() === "";
}

type Test = (ranked: RankedRow) => boolean;
type Answer = Pick<RankingAnswer, "columns" | "reviewers">;

function facetTests({ columns, reviewers }: Answer, table: RankedTable): Record<RankingFacet, Test> {
  const firstPlaces = table.bands[0]?.key;
  return {
    place: ({ places }) => places !== "",
    first: ({ places }) => places === firstPlaces,
    certificate: ({ row }) => (columns.credentialCount[row] ?? 0) > 0,
    evidence: ({ row }) => (columns.uncheckedCount[row] ?? 0) > 0,
    reviews: ({ row }) => rowGaps(columns, row, reviewers).reviews > 0,
  };
}

/** Whether the wanted side of a facet is the one its test finds, which is the first of the two. */
function isFirstSide(facet: RankingFacet, wanted: string): boolean {
  return RANKING_FACETS[facet][0] === wanted;
}

/**
 * Which rows of a table a filter keeps. "Close" and "behind" are about the first place: too close to call with it, or 80 % or
 * more behind; whoever has no place is neither.
 */
export function keptBy(filter: RankingFilter, answer: Answer, table: RankedTable): Test {
  const { columns } = answer;
  const tests = facetTests(answer, table);
  const wanted: Test[] = FACET_KEYS.flatMap((facet) => {
    const side = filter[facet];
    if (side === null) return [];
    const isFound = tests[facet];
    return [isFirstSide(facet, side) ? isFound : (ranked: RankedRow) => !isFound(ranked)];
  });
  if (filter.first !== null) wanted.push(tests.place);
  if (filter.outcomes > 0) wanted.push(({ row }) => (columns.outcomeCount[row] ?? 0) >= filter.outcomes);
  if (filter.find.trim() !== "") wanted.push(({ row }) => matchesName(columns.name[row] ?? "", filter.find));
  return (ranked) => wanted.every((test) => test(ranked));
}
