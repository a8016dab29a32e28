import fc from "fast-check";

type Table = (number | null)[][];

const sizes = fc.record({ units: fc.integer({ min: 2, max: 14 }), raters: fc.integer({ min: 2, max: 5 }) });
const level = fc.integer({ min: 0, max: 4 });

function tableOf(cell: fc.Arbitrary<number | null>): fc.Arbitrary<Table> {
  return sizes.chain(({ units, raters }) =>
    fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), {
      minLength: units,
      maxLength: units,
    }),
  );
}

/** Levels 0–4 of 2 to 14 units by 2 to 5 raters, about a quarter of them missing. */
export const sparseTables: fc.Arbitrary<Table> = tableOf(fc.option(level, { freq: 3 }));

/** The same with every cell filled. */
export const completeTables = tableOf(level) as fc.Arbitrary<number[][]>;

/** A table and the same one with its units and raters in another order; `raters` says where each column went. */
export const shuffledTables = (tables: fc.Arbitrary<Table>) =>
  tables.chain((table) => {
    const all = (length: number) => ({ minLength: length, maxLength: length });
    const units = fc.shuffledSubarray([...table.keys()], all(table.length));
    const columns = [...(table[0] ?? []).keys()];
    return fc.tuple(units, fc.shuffledSubarray(columns, all(columns.length))).map(([rows, raters]) => ({
      table,
      raters,
      shuffled: rows.map((row) => raters.map((rater) => table[row]?.[rater] ?? null)),
    }));
  });

/** Rows become columns. */
export function transposed<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Cell));
}
