import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { onServer, templateName, urlFor } from "./test-server";

/** The address of this worker's own migrated database, copied from the template on first use. */
export async function workerDatabaseUrl(): Promise<string> {
  const server = inject("testServer");
  const name = `${server.prefix}_worker_${process.env.VITEST_POOL_ID}`;
  await onServer(server, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0)
      await client.query(`CREATE DATABASE "${name}" TEMPLATE "${templateName(server)}"`);
  });
  return urlFor(server, name);
}

/**
 * Lends a database of its own to one test and drops it afterwards.
 * @param from "migrated" copies the template; "empty" has no tables.
 * @example await withScratchDatabase("empty", async (url) => applyMigrations(url))
 */
export async function withScratchDatabase<T>(
  from: "migrated" | "empty",
  use: (url: string) => Promise<T>,
): Promise<T> {
  const server = inject("testServer");
  const name = `${server.prefix}_${randomUUID().slice(0, 8)}`;
  const template = from === "migrated" ? templateName(server) : "template0";
  await onServer(server, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  try {
    return await use(urlFor(server, name));
  } finally {
    await onServer(server, (client) => client.query(`DROP DATABASE "${name}" WITH (FORCE)`));
  }
}
