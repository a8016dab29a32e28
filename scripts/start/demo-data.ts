import { Client } from "pg";
import { runTool } from "./run-tool";

/** Fills an empty database with the demo organization. Returns whether it did. */
export async function seedWhenEmpty(url: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (!(await isEmpty(url))) return false;
  await runTool(["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"], { env });
  return true;
}

async function isEmpty(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT 1 FROM "Organization") AS empty');
    return rows[0].empty;
  } finally {
    await client.end();
  }
}
