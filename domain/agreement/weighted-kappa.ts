/** How much of an agreement it is when two raters are so many categories apart. */
export const KAPPA_WEIGHTS = ["unweighted", "linear", "quadratic"] as const;
export type KappaWeights = (typeof KAPPA_WEIGHTS)[number];

/**
 * Agreement weights 0–1 over ordered categories: 1 on the diagonal; off it 0 unweighted, 1 − d/(k − 1) linear, 1 − (d/(k − 1))²
 * quadratic, d being the categories between. `agreementWeights("linear", 3)[0]` is `[1, 0.5, 0]`.
 */
export function agreementWeights(kind: KappaWeights, categories: number): number[][] {
  const places = Array.from({ length: categories }, (_, place) => place);
  return places.map((one) =>
    places.map((other) => {
      if (one === other) return 1;
      const apart = Math.abs(one - other) / (categories - 1);
      if (kind === "unweighted") return 0;
      return kind === "linear" ? 1 - apart : 1 - apart * apart;
    }),
  );
}

/** How often one rater gave the row's category where the other gave the column's; whole numbers below `categories`. */
export function crossTable(
  pairs: readonly (readonly [first: number, second: number])[],
  categories: number,
): number[][] {
  const table = Array.from({ length: categories }, () => new Array<number>(categories).fill(0));
  for (const [first, second] of pairs) ((table[first] as number[])[second] as number) += 1;
  return table;
}

/**
 * Weighted κ of two raters = 1 − Σ v·observed / Σ v·expected with v = 1 − agreement weight (Cohen, J. 1968, Psychological
 * Bulletin 70, 213–220; Fleiss, Cohen & Everitt 1969, ibid. 72, 323–327). Undefined where chance alone gives no disagreement.
 * Example: the 1969 paper's table has .429 unweighted, .567 quadratic.
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
): number | undefined {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.map((_, column) => table.reduce((sum, row) => sum + (row[column] as number), 0));
  const all = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (const [row, total] of rows.entries()) {
    for (const [column, other] of columns.entries()) {
      const disagreement = 1 - (weights[row]?.[column] as number);
      observed += disagreement * (table[row]?.[column] as number);
      expected += disagreement * total * other;
    }
  }
  return expected > 0 ? 1 - (observed * all) / expected : undefined;
}
