import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = {
  "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
  // What Next puts in its place on the server; the package itself refuses to load anywhere else.
  "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
};

// Both cores; the integration tests also wait, for mail, for processes that end, for locks.
const UNIT_WORKERS = 2;
const INTEGRATION_WORKERS = 3;

// Enough for a machine that has other work to do; a test that hangs still ends.
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Pure code: nothing that one file could leave behind for the next.
        test: {
          ...patience,
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          isolate: false,
          maxWorkers: UNIT_WORKERS,
        },
      },
      {
        resolve: { alias },
        test: {
          ...patience,
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          pool: "forks",
          maxWorkers: INTEGRATION_WORKERS,
          globalSetup: ["tests/support/integration-setup.ts"],
          setupFiles: ["tests/support/integration-worker.ts"],
        },
      },
    ],
  },
});
