import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import {
  columnName,
  MOST_CELL_CHARACTERS,
  SHEET_HEAD,
  SHEET_TAIL,
  sheetRow,
  workbookParts,
} from "@/domain/export/workbook";

/** The texts a parser of XML reads; throws where it is none. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(xml).close();
  return texts;
}

const cellOf = (text: string) => textsOf(sheetRow([text], 1)).join("");

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
});

describe("a cell", () => {
  test.each([
    "=1+1",
    "<b>&amp;\"'</b>",
    "]]>",
    " before and after ",
    "one\r\ntwo\nthree\rfour",
    "🎉 陈 עברית",
  ])("with %j is read as it was written, and is a text", (text) => {
    expect(cellOf(text)).toBe(text);
    expect(sheetRow([text], 1)).toContain('t="inlineStr"');
    expect(sheetRow([text], 1)).not.toContain("<f>");
  });

  test("with what reads like an escape of the format has it escaped", () => {
    expect(cellOf("_x0041_")).toBe("_x005F_x0041_");
    expect(cellOf("_x00_ and __")).toBe("_x00_ and __");
  });

  test("leaves out what XML cannot hold", () => {
    expect(cellOf("a\u0000b\u000bc\ud800d\uffff")).toBe("abcd");
  });

  test("stays a number where it is one, and is no cell where it is blank", () => {
    expect(sheetRow([0.1, null, "", -3], 7)).toBe(
      '<row r="7"><c r="A7"><v>0.1</v></c><c r="D7"><v>-3</v></c></row>',
    );
  });

  test("holds no more than a spreadsheet can", () => {
    expect(cellOf("x".repeat(40_000))).toHaveLength(MOST_CELL_CHARACTERS);
  });
});

test("a sheet and every part of the workbook are XML", () => {
  const sheet = SHEET_HEAD + sheetRow(["Name", "Before"], 1, true) + sheetRow(["A & B", 4], 2) + SHEET_TAIL;
  expect(textsOf(sheet)).toEqual(expect.arrayContaining(["Name", "A & B", "4"]));
  for (const text of Object.values(workbookParts(["One", "Two & more"]))) textsOf(text);
});
