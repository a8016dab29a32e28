import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { zipOf } from "../../support/sample-files";
import { readTable } from "../../support/table-files";
import { inlineRow, sheetOf, workbookOf, workbookParts } from "../../support/workbook-files";

const STRINGS =
  '<si><t>Name</t></si><si><r><t>Ben </t></r><r><rPr/><t xml:space="preserve">Okoro</t></r></si>' +
  '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>';
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmm\\ yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs>';

const read = async (rows: string, source: object = {}) =>
  (await readTable(workbookOf({ sheets: { One: rows }, strings: STRINGS, styles: STYLES, ...source }))).rows;

describe("a workbook as a table", () => {
  it("has texts, numbers, days and shares as somebody would type them", async () => {
    const heads = inlineRow(1, "a", "b", "c", "d", "e", "f", "g", "h");
    const cells =
      '<c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2" s="1"><v>46115</v></c>' +
      '<c r="D2" s="2"><v>46115.25</v></c><c r="E2" s="3"><v>0.07</v></c><c r="F2"><v>1.5</v></c>' +
      '<c r="G2" t="b"><v>1</v></c><c r="H2" t="e"><v>#N/A</v></c>';
    expect(await read(`${heads}<row r="2">${cells}</row>`)).toEqual([
      {
        line: 2,
        cells: ["Ben Okoro", "東京", "2026-04-03", "2026-04-03 06:00", "7%", "1.5", "TRUE", "#N/A"],
      },
    ]);
  });

  it("has of a formula the value it was saved with", async () => {
    const formula =
      '<c t="str"><f>HYPERLINK("http://example.org","x")</f><v>x</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c>';
    const rows = await read(`${inlineRow(1, "a", "b", "c")}<row>${formula}</row>`);
    expect(rows).toEqual([{ line: 2, cells: ["x", "2"] }]);
  });

  it("keeps the places of cells and rows that are left out", async () => {
    const rows = await read(
      `${inlineRow(3, "a", "b", "c")}<row r="7"><c r="C7"><v>3</v></c></row><row r="9"/><row r="12"><c r="B12"/></row>${inlineRow(13, "x", "", "z", "a note beside it")}`,
    );
    expect(rows).toEqual([
      { line: 7, cells: ["", "", "3"] },
      { line: 13, cells: ["x", "", "z"] },
    ]);
  });

  it("counts days from 1904 where it says so", async () => {
    const rows = `${inlineRow(1, "a")}<row r="2"><c s="1"><v>44653</v></c></row>`;
    expect(await read(rows, { properties: '<workbookPr date1904="1"/>' })).toEqual([
      { line: 2, cells: ["2026-04-03"] },
    ]);
  });

  it("has sheets to choose from, those in sight first", async () => {
    const sheets = { Kept: inlineRow(1, "hidden"), One: inlineRow(1, "first"), Two: inlineRow(1, "second") };
    const content = workbookOf({ sheets, hidden: ["Kept"] });
    expect((await readTable(content)).table).toMatchObject({
      kind: "WORKBOOK",
      sheets: ["One", "Two", "Kept"],
      sheet: "One",
      headings: ["first"],
    });
    expect((await readTable(content, { sheet: "Kept" })).table.headings).toEqual(["hidden"]);
    await expect(readTable(content, { sheet: "Three" })).rejects.toThrow("There is no sheet called “Three”");
  });

  it("is read whatever its elements are prefixed with, and in UTF-16", async () => {
    const parts = workbookParts({ sheets: { One: "" } });
    const prefixed = sheetOf(inlineRow(1, "Näme")).replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const { table } = await readTable(zipOf({ ...parts, "xl/worksheets/sheet1.xml": prefixed }));
    expect(table.headings).toEqual(["Näme"]);
  });

  it("that another program wrote is read the same", async () => {
    const day = new Date(Date.UTC(2026, 3, 3));
    const content = await writeXlsxFile([
      [{ value: "Name" }, { value: "Day" }, { value: "Share" }],
      [
        { value: "=1+1 & <b>é😀</b>" },
        { value: day, type: Date, format: "dd/mm/yyyy" },
        { value: 0.125, type: Number, format: "0.0%" },
      ],
    ]).toBuffer();
    expect((await readTable(content)).rows).toEqual([
      { line: 2, cells: ["=1+1 & <b>é😀</b>", "2026-04-03", "12.5%"] },
    ]);
  });
});
