import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { zipOf } from "../../support/sample-files";
import { readTable } from "../../support/table-files";
import { inlineRow, sheetOf, workbookOf, workbookParts } from "../../support/workbook-files";

const SHEET = "xl/worksheets/sheet1.xml";
const PLAIN = `${inlineRow(1, "Name")}${inlineRow(2, "Ben")}`;

const DAMAGED = /^This workbook is damaged and cannot be read\./;
const BURSTS = /^This workbook is far larger unpacked than a table can be\./;
const NONE = /^This is an archive, and no workbook that can be read\./;

/** A workbook with one part replaced or added. */
function withPart(name: string, text: string): Buffer {
  return zipOf({ ...workbookParts({ sheets: { One: PLAIN } }), [name]: text });
}

const withSheet = (rows: string) => workbookOf({ sheets: { One: rows } });

/** The same archive, with four or two bytes of what its directory says of a part overwritten. */
function lying(zip: Buffer, part: string, field: number, value: number, bytes = 4): Buffer {
  const changed = Buffer.from(zip);
  for (let at = changed.indexOf("PK\x01\x02"); at !== -1; at = changed.indexOf("PK\x01\x02", at + 4)) {
    const name = changed.toString("utf8", at + 46, at + 46 + changed.readUInt16LE(at + 28));
    if (name === part) changed.writeUIntLE(value, at + field, bytes);
  }
  return changed;
}

/** Where in an entry of the directory each of these stands. */
const FIELD = { flags: 8, packed: 20, unpacked: 24, offset: 42 };

/** As many open files as the process has. */
const openFiles = () => readdirSync("/proc/self/fd").length;

/** A workbook that has its sheet two times, differently. */
function twice(): Buffer {
  const zip = workbookOf({ sheets: { One: PLAIN, Two: inlineRow(1, "Other") } });
  return Buffer.from(zip.toString("latin1").replaceAll("sheet2.xml", "sheet1.xml"), "latin1");
}

const nested = () => workbookOf({ sheets: { One: inlineRow(1, "x".repeat(50_000)) } }).toString("latin1");

/** Random letters, which hardly pack at all. */
const letters = (length: number) => randomBytes(length).toString("base64url").slice(0, length);

const ENTITIES =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';

const refused: readonly (readonly [what: string, content: () => Buffer, message: RegExp])[] = [
  ["a sheet of 8 MiB of blanks", () => withSheet(" ".repeat(8 * 1024 * 1024)), /longer than any cell/],
  ["more rows than a sheet has", () => withSheet("<row/>".repeat(1_048_577)), DAMAGED],
  ["16 MiB of empty cells", () => withSheet(`<row r="1">${'<c r="A1"/>'.repeat(1_600_000)}</row>`), BURSTS],
  [
    "16 MiB of the same text",
    () => withPart("xl/sharedStrings.xml", `<sst>${"<si><t>aaaaaaaa</t></si>".repeat(700_000)}</sst>`),
    BURSTS,
  ],
  ["an archive where the sheet should be", () => withPart(SHEET, nested()), DAMAGED],
  ["a sheet said to be smaller", () => lying(withSheet(PLAIN), SHEET, FIELD.unpacked, 10), DAMAGED],
  ["a sheet said to be larger", () => lying(withSheet(PLAIN), SHEET, FIELD.unpacked, 0xfffffff0), DAMAGED],
  [
    "a sheet said to be packed to more than the file",
    () => lying(withSheet(PLAIN), SHEET, FIELD.packed, 0xfffffff0),
    DAMAGED,
  ],
  ["a sheet said to be packed to nothing", () => lying(withSheet(PLAIN), SHEET, FIELD.packed, 0), DAMAGED],
  [
    "a sheet that lies outside the file",
    () => lying(withSheet(PLAIN), SHEET, FIELD.offset, 0xfffffff0),
    DAMAGED,
  ],
  [
    "a sheet that lies where another part does",
    () => lying(withSheet(PLAIN), SHEET, FIELD.offset, 0),
    DAMAGED,
  ],
  [
    "a sheet with a password",
    () => lying(withSheet(PLAIN), SHEET, FIELD.flags, 1, 2),
    /^This workbook has a password\./,
  ],
  ["two parts of one name", twice, DAMAGED],
  ["elements nested without end", () => withSheet("<a>".repeat(100)), /nested deeper/],
  ["one text without end", () => withSheet(`${letters(5_000_000)}`), /longer than any cell/],
  [
    "one cell of very many texts",
    () => withSheet(`<row><c t="inlineStr"><is>${`<t>${letters(300)}</t>`.repeat(400)}`),
    /^Row 1 has more in it/,
  ],
  [
    "an element of very many attributes",
    () =>
      withSheet(`<row ${Array.from({ length: 5000 }, (_, at) => `a${at}="${letters(1000)}"`).join(" ")}/>`),
    /longer than any cell/,
  ],
  ["entities of its own", () => withPart(SHEET, `${ENTITIES}${sheetOf(inlineRow(1, "&b;"))}`), DAMAGED],
  ["an entity from outside", () => withPart(SHEET, `${ENTITIES}${sheetOf(inlineRow(1, "&c;"))}`), DAMAGED],
  ["a sheet that breaks off", () => withPart(SHEET, sheetOf(PLAIN).slice(0, -30)), DAMAGED],
  ["a text that is not there", () => withSheet('<row><c t="s"><v>7</v></c></row>'), DAMAGED],
  ["a row before the first", () => withSheet('<row r="0"/>'), DAMAGED],
  ["a row a second time", () => withSheet(`${PLAIN}${inlineRow(2, "Ada")}`), DAMAGED],
  ["a row beyond the last", () => withSheet('<row r="1048577"/>'), DAMAGED],
  ["a cell without a place", () => withSheet('<row><c r="1A"/></row>'), DAMAGED],
  [
    "a cell far to the right",
    () => withSheet(inlineRow(1, "a").replace("<c ", '<c r="XFD1" ')),
    /^Row 1 has more in it/,
  ],
  ["no sheets", () => workbookOf({ sheets: {} }), NONE],
  [
    "a workbook that lies elsewhere",
    () =>
      withPart(
        "_rels/.rels",
        '<r><Relationship Id="a" Type="x/officeDocument" TargetMode="External" Target="http://127.0.0.1/xl/workbook.xml"/></r>',
      ),
    NONE,
  ],
  [
    "a path out of the archive",
    () =>
      withPart(
        "_rels/.rels",
        '<r><Relationship Id="a" Type="x/officeDocument" Target="../../etc/passwd.xml"/></r>',
      ),
    NONE,
  ],
  [
    "an OpenDocument spreadsheet",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }),
    NONE,
  ],
  ["an archive broken off", () => withSheet(PLAIN).subarray(0, 400), DAMAGED],
  [
    "a workbook of the old kind",
    () => Buffer.from("d0cf11e0a1b11ae1", "hex"),
    /^This is a workbook of the old kind/,
  ],
];

describe("a workbook made to do harm", () => {
  it.each(refused)(
    "is refused in words, in bounded memory, and let go of: %s",
    async (_, content, message) => {
      const file = content();
      const [files, peak] = [openFiles(), process.resourceUsage().maxRSS];
      await expect(readTable(file)).rejects.toMatchObject({
        code: "INVALID",
        message: expect.stringMatching(message),
      });
      expect(process.resourceUsage().maxRSS - peak).toBeLessThan(120 * 1024);
      await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(files));
    },
  );

  it("is read as its directory says where its parts overlap, each byte counted", async () => {
    const parts = { ...workbookParts({ sheets: { One: PLAIN, Two: PLAIN } }) };
    const zip = zipOf(parts);
    const offset = zip.readUInt32LE(zip.indexOf(SHEET, zip.indexOf("PK\x01\x02")) - 46 + FIELD.offset);
    const overlapping = lying(zip, "xl/worksheets/sheet2.xml", FIELD.offset, offset);
    expect((await readTable(overlapping, { sheet: "Two" })).rows).toEqual([{ line: 2, cells: ["Ben"] }]);
  });
});
