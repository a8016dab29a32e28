import {
  createParser,
  createSerializer,
  debounce,
  type inferParserType,
  parseAsArrayOf,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs";
import { RANKING_DIRECTIONS, RANKING_SORTS, type RankingSort } from "@/domain/ranking/ranking-order";
import { RANKING_FACETS } from "@/domain/ranking/row-filter";
import { RANKING_GROUPS } from "@/domain/ranking/row-groups";
import {
  type ColumnKey,
  criterionOf,
  DEFAULT_COLUMNS,
  RANKING_COLUMNS,
} from "@/domain/ranking/shown-columns";
import type { Weights } from "@/domain/ranking/trial-weights";
import { weightsFromText, weightsText } from "@/domain/ranking/weights-text";

/** A weight that is being moved goes into the address once it has come to rest. */
const REST_MS = 250;

const parseAsSort = createParser<RankingSort>({
  parse: (text) => {
    const isKnown = criterionOf(text) !== null || (RANKING_SORTS as readonly string[]).includes(text);
    return isKnown ? (text as RankingSort) : null;
  },
  serialize: (sort) => sort,
});

const parseAsColumn = createParser<ColumnKey>({
  parse: (text) => {
    const isKnown = criterionOf(text) !== null || (RANKING_COLUMNS as readonly string[]).includes(text);
    return isKnown ? (text as ColumnKey) : null;
  },
  serialize: (column) => column,
});

const parseAsWeights = createParser<Weights>({
  parse: weightsFromText,
  serialize: weightsText,
  eq: (a, b) => weightsText(a) === weightsText(b),
});

/** What of a ranking stands in the address, rows selected aside: all that a saved view keeps. */
export const viewParsers = {
  sort: parseAsSort.withDefault("place"),
  direction: parseAsStringLiteral(RANKING_DIRECTIONS).withDefault("down"),
  group: parseAsStringLiteral(RANKING_GROUPS).withDefault("band"),
  columns: parseAsArrayOf(parseAsColumn).withDefault([...DEFAULT_COLUMNS]),
  find: parseAsString.withDefault(""),
  place: parseAsStringLiteral(RANKING_FACETS.place),
  first: parseAsStringLiteral(RANKING_FACETS.first),
  certificate: parseAsStringLiteral(RANKING_FACETS.certificate),
  evidence: parseAsStringLiteral(RANKING_FACETS.evidence),
  reviews: parseAsStringLiteral(RANKING_FACETS.reviews),
  outcomes: parseAsInteger.withDefault(0),
  weights: parseAsWeights.withOptions({ limitUrlUpdates: debounce(REST_MS) }),
};

export const selectionParsers = { select: parseAsArrayOf(parseAsString).withDefault([]) };

const serializeView = createSerializer(viewParsers, { clearOnDefault: true });

/** The address of a view without its question mark, empty for the ranking as it is. */
export function queryOfView(view: inferParserType<typeof viewParsers>): string {
  return serializeView(view).replace(/^\?/, "");
}
