import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvScanner, LONGEST_CELL } from "@/domain/import/csv-scanner";
import { guessSeparator } from "@/domain/import/guess-separator";
import { IMPORT_SEPARATORS } from "@/domain/import/import-input";

/** The rows of a text that arrives in pieces of `size`. */
function scan(text: string, separator = ",", size = text.length + 1) {
  const scanner = new CsvScanner(separator);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...scanner.push(text.slice(at, at + size)));
  return [...rows, ...scanner.end()];
}

const cellsOf = (text: string, separator?: string) => scan(text, separator).map(({ cells }) => cells);

const tricky = fc.string({ unit: fc.constantFrom(..."a,;|\t\"'\n\r é😀"), maxLength: 8 });
const table = fc.array(fc.array(tricky, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe("a text parted into cells", () => {
  it("has rows of any length and any line end", () => {
    expect(cellsOf("a,b\r\n1\r2,3,4\n")).toEqual([["a", "b"], ["1"], ["2", "3", "4"]]);
    expect(cellsOf("a,\n,b")).toEqual([
      ["a", ""],
      ["", "b"],
    ]);
    expect(cellsOf("")).toEqual([]);
    expect(cellsOf("\n\r\n\n")).toEqual([]);
  });

  it("keeps separators, marks and line ends between quotation marks", () => {
    expect(cellsOf('"a,b","say ""yes""","two\r\nlines"')).toEqual([["a,b", 'say "yes"', "two\r\nlines"]]);
    expect(cellsOf('""')).toEqual([[""]]);
    expect(cellsOf('"",""')).toEqual([["", ""]]);
  });

  it("takes marks where they do not belong as they are", () => {
    expect(cellsOf('5" screen,"a"b"c')).toEqual([['5" screen', 'ab"c']]);
  });

  it("says on which line of the file a row begins", () => {
    const lines = scan('h\n"a\r\nb\rc\nd"\n\n\r\nx\n').map(({ line }) => line);
    expect(lines).toEqual([1, 2, 8]);
  });

  it("names the line of a mark that is never closed", () => {
    expect(() => cellsOf('a\n1,"b\nc')).toThrow("Line 2: a quotation mark is opened here and never closed.");
    expect(() => cellsOf(`a\n"${"x".repeat(LONGEST_CELL + 1)}`)).toThrow(
      /^Line 2: A cell is longer .*on line 2 may/,
    );
    expect(() => cellsOf(",".repeat(1001))).toThrow("Line 1 has more than 1,000 cells.");
  });

  it("gives back every table as it was written, in whatever pieces it arrives", () => {
    const line = fc.constantFrom("\n", "\r\n", "\r");
    const separators = fc.constantFrom(...IMPORT_SEPARATORS);
    fc.assert(
      fc.property(table, separators, line, fc.integer({ min: 1, max: 9 }), (rows, separator, end, size) => {
        const text = stringify(rows, { delimiter: separator, record_delimiter: end, quoted: true });
        expect(scan(text, separator, size).map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it("finds in any sound text what another reader finds", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = stringify(rows);
        const theirs = parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] });
        expect(cellsOf(text)).toEqual(theirs);
      }),
      { numRuns: 300 },
    );
  });

  it("counts the lines of any text as an editor does", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = stringify(rows, { quoted: true });
        const found = scan(text, ",", size);
        let before = 0;
        for (const [index, row] of rows.entries()) {
          expect(found[index]?.line).toBe(before + 1);
          before += row
            .join(",")
            .replaceAll("\r\n", "\n")
            .split(/[\r\n]/).length;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("what parts the cells of a text", () => {
  it.each([
    ["a,b\n1,2\n", ","],
    ["a;b\n1,5;2,5\n", ";"],
    ["a\tb c\n1,2\t3", "\t"],
    ["name|note\nBen|x, y; z", "|"],
    ['a;b\n"x,y,z";1', ";"],
    ["sep=|\na,b,c|d", "|"],
    ["one column\nof text, with commas\n", ","],
    ["", ","],
    ['"', ","],
  ])("of %j is %j", (text, separator) => {
    expect(guessSeparator(text)).toBe(separator);
  });
});
