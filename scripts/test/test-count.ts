import { readFile } from "node:fs/promises";

export interface TestCount {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts the tests of a vitest JSON report; a file that could not be loaded counts as one failed test. */
export async function readVitestReport(file: string): Promise<TestCount> {
  const { testResults }: VitestReport = JSON.parse(await readFile(file, "utf8"));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const passed = tests.filter((status) => status === "passed").length;
  const failed = tests.filter((status) => status === "failed").length + broken.length;
  return { passed, failed, skipped: tests.length + broken.length - passed - failed };
}

/** Counts the tests of a Playwright JSON report; an error outside any test counts as one failed test. */
export async function readPlaywrightReport(file: string): Promise<TestCount> {
  const { stats, errors }: PlaywrightReport = JSON.parse(await readFile(file, "utf8"));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
