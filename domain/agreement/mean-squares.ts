/** Where the variance of a complete table of targets (rows) and judges (columns) comes from. */
export interface MeanSquares {
  readonly targets: number;
  readonly judges: number;
  /** BMS: between targets. */
  readonly between: number;
  /** WMS: within targets. */
  readonly within: number;
  /** JMS: between judges. */
  readonly judge: number;
  /** EMS: what neither target nor judge explains. */
  readonly residual: number;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The two-way analysis of variance of at least two targets and two judges, every cell filled (Shrout & Fleiss 1979). */
export function meanSquaresOf(table: readonly (readonly number[])[]): MeanSquares {
  const targets = table.length;
  const judges = table[0]?.length ?? 0;
  const means = table.map((row) => sumOf(row) / judges);
  const judgeMeans = (table[0] ?? []).map(
    (_, judge) => sumOf(table.map((row) => row[judge] as number)) / targets,
  );
  const grand = sumOf(table.flat()) / (targets * judges);
  const squares = { between: 0, within: 0, judge: 0, residual: 0 };
  for (const [target, row] of table.entries()) {
    const mean = means[target] as number;
    squares.between += (mean - grand) ** 2 * judges;
    for (const [judge, level] of row.entries()) {
      squares.within += (level - mean) ** 2;
      squares.residual += (level - mean - (judgeMeans[judge] as number) + grand) ** 2;
    }
  }
  for (const mean of judgeMeans) squares.judge += (mean - grand) ** 2 * targets;
  return {
    targets,
    judges,
    between: squares.between / (targets - 1),
    within: squares.within / (targets * (judges - 1)),
    judge: squares.judge / (judges - 1),
    residual: squares.residual / ((targets - 1) * (judges - 1)),
  };
}
