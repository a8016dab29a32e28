import { createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { AppError } from "@/domain/errors";
import type { ReadRow } from "@/domain/import/imported-row";
import { readArchive } from "@/server/services/archive-read";
import { downloadExport } from "@/tests/support/exported";
import { makeOrganization } from "@/tests/support/factory";
import { makeOddOpening, ODD_TEXTS } from "@/tests/support/odd-world";
import { type Unpacked, unpack } from "@/tests/support/unpacked";

const MUTATIONS = 600;
const TODAY = "2026-11-22";

let folder: string;
let archive: Buffer;
let files: Unpacked;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "archives-"));
  const { actors } = await makeOrganization({ roles: ["RECRUITER"] });
  const people = ODD_TEXTS.slice(0, 4).map((text) => ({
    line: text,
    text,
    other: text,
    number: 1.5,
    share: 0.5,
  }));
  const opening = await makeOddOpening(actors.RECRUITER, people);
  archive = (await downloadExport(actors.RECRUITER, opening.id)).archive;
  files = await unpack(archive);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readAll(content: Buffer | string): Promise<ReadRow[]> {
  const file = typeof content === "string" ? content : path.join(folder, "archive.zip");
  if (typeof content !== "string") await writeFile(file, content);
  const rows: ReadRow[] = [];
  for await (const row of readArchive(file, TODAY)) rows.push(row);
  return rows;
}

/** What reading came to: its rows, or the sentence it was refused with. Anything else is thrown. */
async function comesTo(content: Buffer | string): Promise<ReadRow[] | string> {
  try {
    return await readAll(content);
  } catch (error) {
    if (error instanceof AppError && error.code === "INVALID") return error.message;
    throw error;
  }
}

/** An archive like ours with some of its files replaced; a stream is written as it comes. */
async function rebuilt(changes: Readonly<Record<string, string | (() => Readable) | null>>): Promise<string> {
  const file = path.join(folder, "rebuilt.zip");
  const zip = new ZipFile();
  for (const [name, content] of files) {
    const change = changes[name];
    if (change === null) continue;
    if (typeof change === "function") zip.addReadStream(change(), name);
    else zip.addBuffer(change === undefined ? content : Buffer.from(change), name);
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

test("as it was written, it reads whole", async () => {
  const rows = await readAll(archive);
  expect(rows.every(({ value, problems }) => value !== null && problems.length === 0)).toBe(true);
  expect(rows.filter(({ value }) => (value?.outcomes.length ?? 0) > 0)).toHaveLength(4);
});

test("with any of its bytes changed, added or missing, it reads or is refused in words", async () => {
  const random = xoroshiro128plus(20261122);
  const below = (most: number) => Math.abs(random.next()) % most;
  let refused = 0;
  for (let round = 0; round < MUTATIONS; round++) {
    const changed = Buffer.from(archive);
    for (let times = below(6); times >= 0; times--) changed[below(changed.length)] = below(256);
    const cut = round % 3 === 0 ? changed.subarray(0, below(changed.length)) : changed;
    if (typeof (await comesTo(cut)) === "string") refused += 1;
  }
  expect(refused).toBeGreaterThan(MUTATIONS / 3);
});

describe("an archive somebody else put together", () => {
  const head = (more: object) =>
    `${JSON.stringify({ format: "outweigh-export", formatVersion: 1, scope: "OPENING", ...more }).slice(0, -1)},"openings":[]}`;

  test.each([
    ["without a table", { "evidence.csv": null }, /has no evidence.csv/],
    ["of a newer version", { "outweigh.json": head({ formatVersion: 2 }) }, /newer version/],
    ["of another format", { "outweigh.json": head({ format: "other" }) }, /no export from Outweigh/],
    ["whose record is no JSON", { "outweigh.json": '{"format",,"openings":[' }, /no export from Outweigh/],
    [
      "whose record never says what it is",
      { "outweigh.json": " ".repeat(200_000) },
      /no export from Outweigh/,
    ],
    [
      "with a table of other headings",
      { "outcomes.csv": "Colour,Size\r\nblue,4\r\n" },
      /outcomes.csv: No column/,
    ],
    [
      "with a table that is not UTF-8",
      { "candidates.csv": () => Readable.from([Buffer.from([0xc3, 0x28])]) },
      /is not UTF-8/,
    ],
    ["with a quotation mark that is never closed", { "candidates.csv": 'Name\r\n"Ben' }, /never closed/],
  ] as const)("%s is refused in words", async (_, changes, sentence) => {
    expect(await comesTo(await rebuilt(changes))).toMatch(sentence);
  });

  test("with rows that cannot be taken lists each with its table, column and reason", async () => {
    const rows = await comesTo(
      await rebuilt({ "candidates.csv": "Reference,Name,E-mail\r\n1,Ben Okoro,nowhere\r\n" }),
    );
    expect(rows).toContainEqual({
      line: 2,
      value: null,
      problems: [
        { column: "candidates.csv: E-mail", reason: "This is not an e-mail address.", value: "nowhere" },
      ],
    });
  });

  test.each([
    ["one cell that never ends", "a", /longer|too long|quotation mark/],
    ["more rows than a table has", "a\n", /has more than 250,000 rows/],
  ] as const)("that unpacks to %s is refused before the end of it", async (_, text, sentence) => {
    const piece = Buffer.alloc(65_536, text);
    let written = 0;
    async function* endless() {
      yield "Candidate,Outcome,Kind,Title\n";
      for (; written < 400; written++) yield piece;
    }
    const file = await rebuilt({ "evidence.csv": () => Readable.from(endless(), { objectMode: false }) });
    expect(written, "it is all there to be read").toBe(400);
    const before = process.memoryUsage().rss;
    const reading = async () => {
      for await (const { line } of readArchive(file, TODAY)) if (line > 300_000) break;
    };
    await expect(reading()).rejects.toThrow(sentence);
    expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
  });
});
