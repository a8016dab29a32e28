import { isConnected } from "./connected";
import type { RatingTable } from "./rating-table";
import { solveSymmetric } from "./solve-symmetric";

/** How lenient each rater is, and what each item has once that is taken off. In levels. */
export interface Severity {
  /** b by rater: above 0 gives more than the others to the same items, below 0 less; they add up to 0. */
  readonly raters: readonly number[];
  /** θ by item: its mean level, each rating less its rater's b. */
  readonly items: readonly number[];
}

const RIDGE = 1;

/** The normal equations of b with θ eliminated: (N − A + ridge)·b = r, A sharing each item among those who rated it. */
function equationsOf(table: RatingTable, ridge: number): { matrix: number[][]; right: number[] } {
  const raters = table[0]?.length ?? 0;
  const right = new Array<number>(raters).fill(0);
  const matrix = right.map((_, row) => right.map((__, column) => (row === column ? ridge : 0)));
  for (const row of table) {
    const given = row.flatMap((level, rater) => (level === null ? [] : [{ level, rater }]));
    const mean = given.reduce((sum, { level }) => sum + level, 0) / given.length;
    for (const { level, rater } of given) {
      (right[rater] as number) += level - mean;
      const line = matrix[rater] as number[];
      (line[rater] as number) += 1;
      for (const other of given) (line[other.rater] as number) -= 1 / given.length;
    }
  }
  return { matrix, right };
}

/**
 * Severity by least squares, y = θ(item) + b(rater), with a ridge on b alone: Σ(y − θ − b)² + ridge·Σb² is least, so few
 * ratings move b little and Σb = 0 (Hoerl & Kennard 1970, Technometrics 12, 55–67, on the two-way additive model). Undefined
 * where the graph of raters and items falls apart, as then raters cannot be told from what they rated.
 * Example: a complete table gives b = (the rater's mean − the grand mean)·n/(n + 1) with n items.
 */
export function severityOf(table: RatingTable, ridge: number = RIDGE): Severity | undefined {
  if (!isConnected(table)) return undefined;
  const { matrix, right } = equationsOf(table, ridge);
  const raters = solveSymmetric(matrix, right);
  const items = table.map((row) => {
    const rest = row.flatMap((level, rater) => (level === null ? [] : [level - (raters[rater] as number)]));
    return rest.reduce((sum, one) => sum + one, 0) / rest.length;
  });
  return { raters, items };
}
