import { readdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { AppError } from "@/domain/errors";
import { guessMapping, guessSubject } from "@/domain/import/guess-mapping";
import { rowReader } from "@/domain/import/read-row";
import { openTable } from "@/server/services/table-open";
import { importFile } from "../../support/import-files";
import { zipOf } from "../../support/sample-files";
import { tableFile } from "../../support/table-files";
import { inlineRow, workbookParts } from "../../support/workbook-files";

/** How many of each kind: the long run takes some minutes. Workbooks take longer, and fewer are enough for each run of the suite. */
const RUNS = Number(process.env.MUTATED_INPUTS ?? 1000);
const WORKBOOKS = Number(process.env.MUTATED_INPUTS ?? 250);
const TODAY = "2026-11-01";

const TEXTS = [
  "candidates.csv",
  "candidates-semicolon-1252.csv",
  "outcomes.tsv",
  "evidence.csv",
  "credentials.csv",
].map(importFile);
const PARTS = workbookParts({
  sheets: {
    People: `${inlineRow(1, "Name", "E-mail", "From")}${inlineRow(2, "Ben", "ben@example.org")}<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" s="1"><v>46115</v></c></row>`,
    Notes: inlineRow(1, "nothing"),
  },
  strings: "<si><t>Ada</t></si>",
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});
const WORKBOOK = zipOf(PARTS);
const NOISE = [
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\u0000",
  "\ufeff",
  "\uffff",
  "é",
  "<",
  ">",
  "&",
  "&#0;",
  "]]>",
  "<!--",
  "=1+1",
  "1e999",
  "PK\x03\x04",
  "PK\x01\x02",
  "9".repeat(300),
  "<row>",
  '<c r="ZZZ1">',
  't="s"',
  "</sheetData>",
  "-1",
  "<!DOCTYPE x>",
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  cut: fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 400 })),
  put: fc.oneof(
    fc.constantFrom(...NOISE).map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(content: Buffer, edits: readonly Edit[]): Buffer {
  return edits.reduce((bytes, { at, cut, put }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
  }, content);
}

/** The same, with every other byte left where it stands: of an archive whose parts have moved, nothing can be read. */
function overwrite(content: Buffer, edits: readonly Edit[]): Buffer {
  return edits.reduce((bytes, { at, put }) => {
    put.copy(bytes, Math.floor(at * bytes.length));
    return bytes;
  }, Buffer.from(content));
}

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
const mutatedText = fc.tuple(fc.constantFrom(...TEXTS), edits).map(([content, by]) => mutate(content, by));
const randomText = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
const mutatedArchive = fc.oneof(
  edits.map((by) => mutate(WORKBOOK, by)),
  edits.map((by) => overwrite(WORKBOOK, by)),
);
const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
const mutatedPart = fc
  .tuple(fc.constantFrom(...names), edits)
  .map(([name, by]) =>
    zipOf({ ...PARTS, [name]: mutate(Buffer.from(PARTS[name] as string), by).toString() }),
  );

/** Reads a file as far as it can be read, rows and all; how many rows, or the refusal's words. */
async function outcomeOf(path: string): Promise<number | string> {
  try {
    const table = await openTable(path);
    const subject = guessSubject(table.headings);
    const read = rowReader(subject, guessMapping(subject, table.headings), {
      today: TODAY,
      columns: table.headings.length,
    });
    let [rows, last] = [0, 0];
    for await (const { line, cells } of table.rows()) {
      expect(line).toBeGreaterThan(last);
      last = line;
      rows += 1;
      const row = read(cells);
      // What is said of a row has to be stored: no half characters, no NUL.
      if ("problems" in row) expect(JSON.stringify(row.problems)).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }
    return rows;
  } catch (error) {
    if (error instanceof AppError && error.code === "INVALID") return error.message;
    throw error;
  }
}

it.each([
  ["texts", RUNS, mutatedText],
  ["random bytes", RUNS, randomText],
  ["archives", WORKBOOKS, mutatedArchive],
  ["parts of a workbook", WORKBOOKS, mutatedPart],
])(
  "mutated %s, %i of them: rows or a refusal in words, nothing else, and nothing left open",
  async (_, numRuns, any) => {
    const openFiles = () => readdirSync("/proc/self/fd").length;
    const [files, peak] = [openFiles(), process.resourceUsage().maxRSS];
    const path = tableFile("");
    let [read, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(any, async (content) => {
        writeFileSync(path, content);
        const outcome = await outcomeOf(path);
        if (typeof outcome === "number") read += 1;
        else {
          refused += 1;
          expect(outcome).toMatch(/^[A-Z].*\.$/s);
        }
      }),
      { numRuns },
    );
    expect(Math.min(read, refused)).toBeGreaterThan(0);
    expect(process.resourceUsage().maxRSS - peak).toBeLessThan(150 * 1024);
    await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(files));
  },
  600_000,
);
