import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./scripts/database/free-port";
import { browserLaunchOptions } from "./tests/support/browser";
import { e2eDataDir } from "./tests/support/e2e-database";

// Set once by the first process to read this file, and inherited by the test workers.
process.env.E2E_PORT ||= String(await freePort());
process.env.FILES_DIR ||= path.join(e2eDataDir(), "files");
process.env.AUTH_SECRET ||= "a secret that only tests use, 32 characters or more";
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;

const use = {
  ...devices["Desktop Chrome"],
  viewport: { width: 1440, height: 900 },
  baseURL: address,
  locale: "en-GB",
  timezoneId: "Europe/London",
  contextOptions: { reducedMotion: "reduce" as const },
  launchOptions: await browserLaunchOptions(),
  actionTimeout: 10_000,
  navigationTimeout: 20_000,
  // A trace takes longer than what it traces: E2E_TRACE=1 keeps those of failed tests.
  trace: process.env.E2E_TRACE ? ("retain-on-failure" as const) : ("off" as const),
};

export default defineConfig({
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  projects: [
    { name: "e2e", testDir: "tests/e2e", use },
    { name: "screenshots", testDir: "tests/screenshots", use },
  ],
  webServer: {
    command: "node --import tsx tests/support/e2e-server.ts",
    url: `${address}/sign-in`,
    reuseExistingServer: false,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
