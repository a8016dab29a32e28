import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralizeCell, restoreCell } from "@/domain/import/spreadsheet-cell";

/** Texts in which the signs that matter come often. */
const text = fc.string({
  unit: fc.constantFrom(..."'=+-@\t\r\n \u00a0＝＋－＠aé1\""),
  maxLength: 12,
});

describe("a cell that a spreadsheet would execute", () => {
  it.each(["=1+1", "+44 20 7946 0958", "-5", "@SUM(A1)", "\tx", "\rx", "  =1", "\u00a0=1", "＝1+1", "'=1"])(
    "%j is kept from it by an apostrophe",
    (cell) => {
      expect(neutralizeCell(cell)).toBe(`'${cell}`);
    },
  );

  it.each(["", "Ben", "a=1", "1-2", "'quoted'", "3 + 4"])("%j stays as it is", (cell) => {
    expect(neutralizeCell(cell)).toBe(cell);
    expect(restoreCell(cell)).toBe(cell);
  });

  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(text, (cell) => restoreCell(neutralizeCell(cell)) === cell),
      { numRuns: 2000 },
    );
  });

  it("never begins with what starts a formula", () => {
    fc.assert(
      fc.property(text, (cell) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(neutralizeCell(cell))),
      {
        numRuns: 2000,
      },
    );
  });

  it("once restored, is written as it stood", () => {
    const isStable = (cell: string) =>
      restoreCell(cell) === cell || neutralizeCell(restoreCell(cell)) === cell;
    fc.assert(fc.property(text, isStable), { numRuns: 2000 });
  });
});
