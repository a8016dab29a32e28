import { Client } from "pg";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";

/** A PostgreSQL server for tests, and how the names of this run's databases begin. */
export interface TestServer {
  url: string;
  prefix: string;
}

/** Makes the migrated database that all others of this run are copied from. */
export async function createTemplate(server: TestServer): Promise<void> {
  await onServer(server, (client) => client.query(`CREATE DATABASE "${templateName(server)}"`));
  await applyMigrations(urlFor(server, templateName(server)));
}

export async function dropDatabases(server: TestServer): Promise<void> {
  await onServer(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [`${server.prefix}_`],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  });
}

/** Runs work with a connection to a database and closes it. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs work on the server itself, such as making a database. */
export function onServer<T>(server: TestServer, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(server.url, work);
}

export function templateName(server: TestServer): string {
  return `${server.prefix}_template`;
}

export function urlFor(server: TestServer, database: string): string {
  const url = new URL(server.url);
  url.pathname = `/${database}`;
  return url.href;
}
