import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criterionRows } from "@/domain/comparison/criterion-rows";
import { printParts } from "@/domain/comparison/printed-points";
import { printTable } from "@/domain/comparison/printed-table";
import { CRITERIA, comparedOf } from "@/tests/support/compared";
import { pairs } from "@/tests/support/random-pair";

const tenths = (points: number) => Math.round(points * 10);
const sum = (points: readonly number[]) => points.reduce((total, one) => total + tenths(one), 0);

const KEYS = ["a", "b", "c", "d", "e", "f"];
const share = fc.double({ min: 0, max: 0.05, noNaN: true });
const criteria = fc.array(fc.subarray(KEYS), { minLength: 2, maxLength: 8 }).chain((columns) => {
  return fc.tuple(
    ...columns.map((keys) => fc.tuple(...keys.map((key) => share.map((exact) => ({ key, exact }))))),
  );
});
const supportOf = (columns: readonly (readonly { exact: number }[])[]) =>
  columns.flat().reduce((total, { exact }) => total + exact, 0);

describe("a printed table", () => {
  it("adds up across and down, whatever the numbers", () => {
    fc.assert(
      fc.property(criteria, (columns) => {
        const support = supportOf(columns);
        const table = printTable(support, columns);
        expect(table.total.toFixed(1)).toBe((support * 100).toFixed(1));
        expect(sum(table.criteria)).toBe(tenths(table.total));
        expect(sum([...table.sources.values()])).toBe(columns.flat().length > 0 ? tenths(table.total) : 0);
        table.cells.forEach((cells, index) => {
          if (cells.length > 0) expect(sum(cells)).toBe(tenths(table.criteria[index] ?? 0));
        });
        for (const [key, points] of table.sources) {
          const cells = columns.flatMap((column, at) =>
            column.flatMap((cell, index) => (cell.key === key ? (table.cells[at]?.[index] ?? 0) : [])),
          );
          expect(sum(cells)).toBe(tenths(points));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("rounds every number to a neighbour: cells, criteria, and sources where it can", () => {
    fc.assert(
      fc.property(criteria, (columns) => {
        const { cells } = printTable(supportOf(columns), columns);
        columns.forEach((column, at) => {
          for (const [index, { exact }] of column.entries()) {
            expect(Math.abs((cells[at]?.[index] ?? 0) - exact * 100)).toBeLessThan(0.1 + 1e-9);
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it("finds a way for both sums where rounding each by itself does not: 1.05 and 1.05 twice over", () => {
    const cell = (key: string) => ({ key, exact: 0.0105 });
    const {
      criteria: columns,
      cells,
      sources,
      total,
    } = printTable(0.042, [
      [cell("a"), cell("b")],
      [cell("a"), cell("b")],
    ]);
    expect([total, columns]).toEqual([4.2, [2.1, 2.1]]);
    expect([...sources.values()]).toEqual([2.1, 2.1]);
    expect(cells.map((column) => column.toSorted())).toEqual([
      [1, 1.1],
      [1, 1.1],
    ]);
  });

  it("prints sources of a real score by largest remainder, nearly always", () => {
    let all = 0;
    let met = 0;
    fc.assert(
      fc.property(pairs(), ([{ input }]) => {
        const candidate = comparedOf(input, "A");
        const { rows, totals } = criterionRows(CRITERIA, [candidate]);
        const cells = rows.map(({ sides }) => sides[0]?.sources ?? []);
        const table = printTable(candidate.score.support, cells);
        const sums = [...table.sources.keys()].map((key) =>
          cells.flat().reduce((total, one) => (one.key === key ? total + one.exact : total), 0),
        );
        all += sums.length;
        const wanted = printParts(sums, totals[0] ?? 0);
        met += [...table.sources.values()].filter((points, index) => points === wanted[index]).length;
      }),
      { numRuns: 40, seed: 5 },
    );
    expect(met / all).toBeGreaterThan(0.98);
  });
});
