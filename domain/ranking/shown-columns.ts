/** Columns that can be shown beside place, name, range and support, which always are; each criterion's support is one more. */
export const RANKING_COLUMNS = ["evidence", "outcomes", "certificates", "reviews", "missing"] as const;
export type RankingColumn = (typeof RANKING_COLUMNS)[number];
export type CriterionColumn = `criterion.${string}`;
export type ColumnKey = RankingColumn | CriterionColumn;

export const DEFAULT_COLUMNS: readonly ColumnKey[] = ["evidence", "reviews"];

const NAMES: Readonly<Record<RankingColumn, string>> = {
  evidence: "Evidence",
  outcomes: "Outcomes",
  certificates: "Certificates",
  reviews: "Reviews",
  missing: "What is missing",
};

const CRITERION = "criterion.";

/** A column as the table draws it. */
export interface ShownColumn {
  readonly key: ColumnKey;
  readonly name: string;
  /** The criterion whose support it shows, or null. */
  readonly criterion: string | null;
}

/** The key of the column with a criterion's support: `criterionColumn("productivity")` is "criterion.productivity". */
export function criterionColumn(criterion: string): CriterionColumn {
  return `${CRITERION}${criterion}`;
}

/** The criterion a column or a way to sort is about, or null. */
export function criterionOf(key: string): string | null {
  return key.startsWith(CRITERION) ? key.slice(CRITERION.length) : null;
}

/** Every column a ranking on these criteria can show, in the order they stand. */
export function possibleColumns(
  criteria: readonly { readonly key: string; readonly name: string }[],
): ShownColumn[] {
  const fixed = RANKING_COLUMNS.map((key) => ({ key, name: NAMES[key], criterion: null }));
  const own = criteria.map(({ key, name }) => ({ key: criterionColumn(key), name, criterion: key }));
  return [...fixed, ...own];
}
