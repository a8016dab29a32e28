import path from "node:path";
import { readPlaywrightReport, readVitestReport, type TestCount } from "./test-count";

export interface Stage {
  name: string;
  /** The program under node_modules and its arguments. */
  command: string[];
  env?: Record<string, string>;
  /** Reads what the tests of this stage came to; only for stages that run tests. */
  count?: () => Promise<TestCount>;
}

const reports = path.resolve("test-results", "reports");

function vitest(project: string): Stage {
  const file = path.join(reports, `${project}.json`);
  return {
    name: `${project} tests`,
    command: [
      "vitest/vitest.mjs",
      "run",
      // "integration" and what runs apart from it are one stage.
      `--project=${project}*`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    count: () => readVitestReport(file),
  };
}

function playwright(): Stage {
  const file = path.join(reports, "e2e.json");
  return {
    name: "e2e tests",
    command: ["@playwright/test/cli.js", "test", "--project=e2e", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => readPlaywrightReport(file),
  };
}

/** What comes first: the build writes into the folder that the types of routes are read from. */
export const typeChecks: Stage[] = [
  { name: "format and lint", command: ["@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
  { name: "route types", command: ["next/dist/bin/next", "typegen"] },
  { name: "types", command: ["typescript/bin/tsc", "--noEmit"] },
];

/** What reads who imports whom. */
export const importChecks: Stage[] = [
  {
    name: "boundaries",
    command: ["dependency-cruiser/bin/dependency-cruiser.mjs", "--output-type=err", "."],
  },
  { name: "dead code", command: ["knip/bin/knip.js"] },
];

/** What `npm run check` ends with. */
export const unit: Stage = vitest("unit");

/** What `npm test` runs after the checks, beside the build. */
export const integration: Stage = vitest("integration");

/** What `npm test` runs on the production build. */
export const e2e: Stage = playwright();
