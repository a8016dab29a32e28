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

const INTEGRATION = ["tests/integration/**/*.test.ts"];
/** What sets up its process in a way of its own, such as with a mail server, and so shares it with nobody. */
const APART = [
  "attachment-s3",
  "audit-walk",
  "embedded-database",
  "oidc",
  "outbox",
  "reverification",
  "review-reminder",
  "statement-name",
  "two-tenants",
].map((name) => `tests/integration/${name}.test.ts`);

const onPostgres = {
  ...patience,
  pool: "forks" as const,
  maxWorkers: INTEGRATION_WORKERS,
  globalSetup: ["tests/support/integration-setup.ts"],
  setupFiles: ["tests/support/integration-worker.ts"],
};

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
        // One process after the other serves many files: loading the server is a third of what a small file costs.
        test: { ...onPostgres, name: "integration", include: INTEGRATION, exclude: APART, isolate: false },
      },
      {
        resolve: { alias },
        test: { ...onPostgres, name: "integration-apart", include: APART },
      },
    ],
  },
});
