import { tmpdir } from "node:os";
import path from "node:path";
import { runningDatabaseUrl } from "@/scripts/database/open-database";

/** Where the database of this run of e2e tests lies. */
export function e2eDataDir(): string {
  return path.join(tmpdir(), `outweigh-e2e-${process.env.E2E_PORT}`);
}

/** The address of the database behind the app under test, for fixtures that make users and sessions directly. */
export async function e2eDatabaseUrl(): Promise<string> {
  const url = await runningDatabaseUrl(e2eDataDir());
  if (!url) throw new Error(`No database runs in ${e2eDataDir()}`);
  return url;
}
