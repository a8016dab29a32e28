import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startDatabase } from "@/scripts/database/start-database";
import { createTemplate, dropDatabases, type TestServer } from "./test-server";

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

interface SharedServer {
  readonly opened: Promise<TestServer & { close: () => Promise<void> }>;
  users: number;
}

// The projects that need it begin in one process, each with modules of its own, and share what stands here.
const shared = globalThis as { outweighTestServer?: SharedServer };

async function open() {
  const server = await openServer();
  const prefix = `outweigh_test_${process.pid}`;
  await createTemplate({ url: server.url, prefix });
  return { ...server, prefix };
}

/**
 * One PostgreSQL for all integration tests, embedded or the one of TEST_DATABASE_URL, with a migrated template
 * database that every test worker copies its own from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.outweighTestServer ??= { opened: open(), users: 0 };
  const server = shared.outweighTestServer;
  server.users += 1;
  const { url, prefix, close } = await server.opened;
  project.provide("testServer", { url, prefix });
  return async () => {
    server.users -= 1;
    if (server.users > 0) return;
    await dropDatabases({ url, prefix });
    await close();
  };
}

async function openServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const external = process.env.TEST_DATABASE_URL;
  if (external) return { url: external, close: async () => {} };
  const dataDir = await mkdtemp(path.join(tmpdir(), "outweigh-test-"));
  const { url, stop } = await startDatabase({ dataDir, isDurable: false });
  return {
    url,
    close: async () => {
      await stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
