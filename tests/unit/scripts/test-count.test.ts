import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlaywrightReport, readVitestReport } from "@/scripts/test/test-count";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "outweigh-reports-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = path.join(folder, "report.json");
  await writeFile(file, JSON.stringify(content));
  return file;
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test("vitest: passed, failed and skipped tests", async () => {
  const testResults = [file("passed", "passed", "passed", "skipped"), file("failed", "failed", "passed")];
  expect(await readVitestReport(await report({ testResults }))).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("vitest: a file that could not be loaded is a failure, though it has no tests", async () => {
  const testResults = [file("passed", "passed"), file("failed")];
  expect(await readVitestReport(await report({ testResults }))).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("Playwright: a flaky test and an error outside the tests are failures", async () => {
  const content = {
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: "no server" }],
  };
  expect(await readPlaywrightReport(await report(content))).toEqual({ passed: 4, failed: 3, skipped: 2 });
});

test("a report that was never written is not a pass", async () => {
  await expect(readVitestReport(path.join(folder, "absent.json"))).rejects.toThrow(/ENOENT/);
});
