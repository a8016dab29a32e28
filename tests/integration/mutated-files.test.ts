import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kindOfName, refusalOf } from "@/domain/file-kind";
import { inspectFile } from "@/server/services/file-type";
import { sampleFiles } from "@/tests/support/sample-files";

const FILES = 10_000;
/** How much more memory the process may hold after all of them than after the first thousand, in bytes. */
const MOST_GROWTH = 160 * 1024 * 1024;

/** Numbers that are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Draw = (below: number) => number;

const CHANGES: readonly ((bytes: Buffer, draw: Draw) => Buffer)[] = [
  // A few bytes become others.
  (bytes, draw) => {
    for (let left = 1 + draw(8); left > 0; left--) bytes[draw(bytes.length)] = draw(256);
    return bytes;
  },
  // It breaks off.
  (bytes, draw) => bytes.subarray(0, draw(bytes.length)),
  // A piece of it is missing.
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(16))]);
  },
  // A number in it says that something is huge, or lies far away.
  (bytes, draw) => {
    if (bytes.length > 8) bytes.writeUInt32LE(0xffffffff - draw(4096), draw(bytes.length - 4));
    return bytes;
  },
  // Something of its own is there twice.
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes, bytes.subarray(at, at + draw(512))]);
  },
  // Zeros in the middle.
  (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(draw(64)), bytes.subarray(at)]);
  },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outweigh-mutated-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("10,000 mutated files get a clear answer each, and memory stays bounded", {
  timeout: 240_000,
}, async () => {
  const samples = Object.entries(await sampleFiles());
  const draw = numbersFrom(20_261_122);
  const answers = new Map<string, number>();
  let settled = 0;
  for (let index = 0; index < FILES; index++) {
    const [name, bytes] = samples[index % samples.length] as [string, Buffer];
    let mutated: Buffer = Buffer.from(bytes);
    for (let left = 1 + draw(3); left > 0 && mutated.length > 0; left--)
      mutated = (CHANGES[draw(CHANGES.length)] as (typeof CHANGES)[number])(mutated, draw);
    const file = path.join(folder, "mutated");
    await writeFile(file, mutated);
    const found = await inspectFile(file, name);
    const refusal = refusalOf(name, found);
    if (refusal === undefined) expect(found.mediaType, name).toBeTruthy();
    else
      expect(refusal, name).toMatch(
        /^“.+” is not an? .+ but an? .+\.$|^“.+” is not an? .+ but something we do not know.+\.$/s,
      );
    const answer = `${kindOfName(name)?.family} ${refusal === undefined ? "taken" : "refused"}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    if (index === FILES / 10) settled = process.memoryUsage().rss;
  }
  const grown = process.memoryUsage().rss - settled;
  console.log(
    `mutated files: ${JSON.stringify(Object.fromEntries(answers))}; memory grew by ${Math.round(grown / 1e6)} MB`,
  );
  expect(grown).toBeLessThan(MOST_GROWTH);
  for (const family of ["image", "pdf", "office", "text"])
    expect(answers.get(`${family} refused`), family).toBeGreaterThan(10);
});
