import { describe, expect, it } from "vitest";
import { openTable } from "@/server/services/table-open";
import { allRows, readTable, tableFile } from "../../support/table-files";

const TEXT = "Name;Ort\r\nJosé;„Köln“\r\n";
const ROW = { line: 2, cells: ["José", "„Köln“"] };

/** Windows-1252 as old spreadsheets write it: „ and “ lie where Latin-1 has nothing. */
const WINDOWS = Buffer.from(TEXT.replace("„", "\u0084").replace("“", "\u0093"), "latin1");

function utf16(text: string, isBig = false): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
}

describe("a text as a table", () => {
  it.each([
    ["utf-8", Buffer.from(TEXT)],
    ["utf-8", Buffer.from(`\ufeff${TEXT}`)],
    ["windows-1252", WINDOWS],
    ["utf-16le", utf16(TEXT)],
    ["utf-16be", utf16(TEXT, true)],
  ])("is read in %s", async (encoding, content) => {
    const { table, rows } = await readTable(content);
    expect(table).toMatchObject({
      kind: "TEXT",
      encoding,
      separator: ";",
      headings: ["Name", "Ort"],
      sheets: [],
    });
    expect(rows).toEqual([ROW]);
  });

  it("is read as somebody says it is, unless a mark in it says otherwise", async () => {
    expect((await readTable(TEXT, { encoding: "windows-1252" })).rows[0]?.cells[0]).toBe("JosÃ©");
    expect((await readTable(WINDOWS, { encoding: "utf-8" })).rows[0]?.cells[0]).toBe("Jos\ufffd");
    expect((await readTable(utf16(TEXT), { encoding: "windows-1252" })).rows).toEqual([ROW]);
    expect((await readTable(TEXT, { separator: "," })).table.headings).toEqual(["Name;Ort"]);
    const tabbed = "a,b,c\td\n1,2,3\t4\n";
    expect((await readTable(tabbed)).table.separator).toBe(",");
    expect((await readTable(tabbed, { mediaType: "text/tab-separated-values" })).table.separator).toBe("\t");
  });

  it("tells windows-1252 by a byte far down", async () => {
    const rows = "Ben,plain\n".repeat(20_000);
    const { table, rows: read } = await readTable(Buffer.from(`Name,Note\n${rows}Zo\u00eb,x\n`, "latin1"));
    expect(table.encoding).toBe("windows-1252");
    expect(read.at(-1)).toEqual({ line: 20_002, cells: ["Zoë", "x"] });
  });

  it("keeps characters whole that lie across the pieces it is read in", async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `é😀"${index}`);
    const { rows: read } = await readTable(`Name\n${rows.join("\n")}`);
    expect(read.map(({ cells }) => cells[0])).toEqual(rows);
  });

  it("counts lines, passes over blank rows, and keeps rows of any length", async () => {
    const { table, rows } = await readTable('sep=,\n\n Name ,"No\nte"\n,,\nBen\n\n"a\r\nb",c,d\n');
    expect(table.headings).toEqual(["Name", "No te"]);
    expect(rows).toEqual([
      { line: 6, cells: ["Ben"] },
      { line: 8, cells: ["a\r\nb", "c", "d"] },
    ]);
  });

  it("can be read again from the beginning, and left in the middle", async () => {
    const table = await openTable(tableFile("Name\nBen\nAda\n"));
    for await (const { cells } of table.rows()) {
      expect(cells).toEqual(["Ben"]);
      break;
    }
    expect(await allRows(table)).toHaveLength(2);
  });

  it("hands a NUL in a cell on, for the row to be refused and not the file", async () => {
    const { rows } = await readTable(`Name\n${"Ada\n".repeat(100)}B\u0000n\n`);
    expect(rows.at(-1)?.cells).toEqual(["B\u0000n"]);
  });

  it.each([
    ["", "There is nothing in this table."],
    ["\n,,\n \n", "There is nothing in this table."],
    ['Name\n"Ben\n', "Line 2: a quotation mark is opened here and never closed."],
    [`Name\n"${"x".repeat(200_000)}`, /^Line 2: A cell is longer than 100,000 characters\. A quotation mark/],
    [
      `Name\n${"x".repeat(60_000)}${`,${"y".repeat(60_000)}`.repeat(20)}`,
      /^Line 2: It is longer than 1,000,000/,
    ],
    [`Name\n${",".repeat(5000)}`, "Line 2 has more than 1,000 cells."],
    [Array(201).fill("a").join(","), "A table can have at most 200 columns; this one has 201."],
    [`a\n${"\u0000\u0001\u0002".repeat(100)}`, /^This is no table: it is not a text throughout\./],
    [`a\n${"x\n".repeat(250_001)}`, "A table can have at most 250,000 rows. Import this one in parts."],
    [`a,b\n${",\n".repeat(1_048_577)}`, "There are more blank rows here than a table can have."],
  ])("is refused in words: %#", async (content, message) => {
    await expect(readTable(content)).rejects.toMatchObject({
      code: "INVALID",
      message: expect.stringMatching(message),
    });
  });
});
