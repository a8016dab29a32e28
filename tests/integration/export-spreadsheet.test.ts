import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exportedFiles } from "@/tests/support/exported";
import { makeOrganization } from "@/tests/support/factory";
import { makeOddOpening, ODD_TEXTS } from "@/tests/support/odd-world";
import {
  type Cells,
  openedCsv,
  openedPlainly,
  openedWorkbook,
  whyNoSpreadsheet,
} from "@/tests/support/spreadsheet";
import type { Unpacked } from "@/tests/support/unpacked";

const TABLES = {
  "candidates.csv": "Candidates",
  "outcomes.csv": "Outcomes",
  "evidence.csv": "Evidence",
  "credentials.csv": "Certificates",
} as const;
const TABLE_NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[];
const MINUTES = 5 * 60_000;

/** A program may end lines in its own way, and keeps numbers to fifteen digits. */
function asOpened(cell: string): string {
  const text = cell.replace(/\r\n?/gu, "\n");
  return /^-?\d+(\.\d+)?(e[-+]?\d+)?$/iu.test(text) ? String(Number(Number(text).toPrecision(12))) : text;
}

function comparable(cells: Cells): Cells {
  return cells
    .map((row) => row.map(asOpened))
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
}

describe("a spreadsheet program", () => {
  const why = whyNoSpreadsheet();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("1");
  });
  let files: Unpacked;

  beforeAll(async () => {
    if (why) return;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/leak`;
    const executed = [
      `=WEBSERVICE("${address}")`,
      `=HYPERLINK("${address}","click")`,
      `@WEBSERVICE("${address}")`,
      `+WEBSERVICE("${address}")`,
      `-WEBSERVICE("${address}")`,
      `\t=WEBSERVICE("${address}")`.trim(),
      '=DDE("soffice";"/etc/passwd";"1")',
    ];
    const people = [...executed, ...ODD_TEXTS].map((text, index) => {
      return { line: text, text, other: text, number: index / 4, share: index / 64 };
    });
    const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
    const opening = await makeOddOpening(actors.RECRUITER, people);
    files = await exportedFiles(actors.RECRUITER, opening.id, false);
  });
  afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

  const fileOf = (name: string) => files.get(name) as Buffer;
  const written = (name: string): Cells => parse(fileOf(name), { bom: true });

  // Where there is no such program, each test is skipped and says why.
  beforeEach((context) => {
    if (why) context.skip(why);
  });

  test.each(TABLE_NAMES)("opens %s with the cells that were written", { timeout: MINUTES }, async (name) => {
    expect(comparable(await openedCsv(name, fileOf(name)))).toEqual(comparable(written(name)));
  });

  test("opens the workbook with the same cells", { timeout: MINUTES }, async () => {
    const sheets = await openedWorkbook(fileOf("outweigh.xlsx"));
    for (const name of TABLE_NAMES) {
      expect(comparable(sheets.get(TABLES[name]) ?? []), name).toEqual(comparable(written(name)));
    }
  });

  test.each([...TABLE_NAMES, "outweigh.xlsx"])(
    "executes nothing of %s",
    { timeout: MINUTES },
    async (name) => {
      const opened = await openedPlainly(name, fileOf(name));
      expect(opened).toContain("WEBSERVICE");
      expect(opened).not.toContain("table:formula");
      expect(opened).not.toContain("table:dde-link");
      expect(asked).toEqual([]);
    },
  );
});
