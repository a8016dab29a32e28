import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { demoOrganizationId } from "@/prisma/demo/demo-actor";
import { removeDemo } from "@/prisma/demo/remove-demo";
import { seedDemo } from "@/prisma/demo/seed-demo";
import { withScratchDatabase } from "@/tests/support/database";
import { makeOrganization } from "@/tests/support/factory";
import { makeApplication, makeOpening, makeOutcome } from "@/tests/support/opening-factory";
import { store } from "@/tests/support/store";

const TIMEOUT_MS = 180_000;
const organizationId = demoOrganizationId;

afterAll(() => removeDemo());

async function onDatabase<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** All scores with the person and what was entered, as one text. */
function told(url = process.env.DATABASE_URL ?? ""): Promise<string> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query(
      `SELECT c.name, a.id, a.number, a.status, s.support, s.low, s.high, s.sd, s.measures, s.mix, s."reviewCount",
         (SELECT array_agg(x.id || x.statement ORDER BY x.id) FROM "Outcome" x WHERE x."applicationId" = a.id) AS outcomes,
         (SELECT array_agg(r.id || coalesce(r.level::text, '-') ORDER BY r.id) FROM "Rating" r
          JOIN "Review" v ON v.id = r."reviewId" WHERE v."applicationId" = a.id) AS ratings
       FROM "Application" a JOIN "Candidate" c ON c.id = a."candidateId" JOIN "Score" s ON s."applicationId" = a.id
       WHERE a."organizationId" = $1 ORDER BY a.id`,
      [organizationId],
    );
    expect(rows.length).toBeGreaterThan(45);
    return JSON.stringify(rows);
  });
}

async function seedByCommand(url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url };
  const args = ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"];
  await promisify(execFile)("node_modules/.bin/node", args, { env });
}

test("two databases get the same people, ratings and scores, on whatever day", {
  timeout: TIMEOUT_MS,
}, async () => {
  await seedDemo({ now: new Date("2027-06-30T23:00:00.000Z") });
  const here = await told();
  const there = await withScratchDatabase("migrated", (url) => seedByCommand(url).then(() => told(url)));
  expect(there).toBe(here);
});

test("a reset restores the demo and takes nothing else with it", { timeout: TIMEOUT_MS }, async () => {
  const { actors } = await makeOrganization();
  const opening = await makeOpening(actors.HIRING_MANAGER);
  const { id } = await makeOutcome(await makeApplication(opening));
  const before = await told();
  const where = { organizationId, statement: { contains: "claim" }, citations: { none: {} } };
  await store().outcome.deleteMany({ where });
  await store().candidate.updateMany({ where: { organizationId }, data: { name: "Changed" } });
  expect(await told()).not.toBe(before);
  await removeDemo();
  await seedDemo({ now: new Date("2026-11-22T06:00:00.000Z") });
  expect(await told()).toBe(before);
  expect(await store().outcome.count({ where: { id } })).toBe(1);
});

test("removing the demo leaves no row of it in any table", { timeout: TIMEOUT_MS }, async () => {
  await removeDemo();
  await onDatabase(process.env.DATABASE_URL ?? "", async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.columns WHERE column_name = 'organizationId'",
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const found = await client.query(`SELECT 1 FROM "${name}" WHERE "organizationId" = $1`, [
        organizationId,
      ]);
      expect([name, found.rowCount]).toEqual([name, 0]);
    }
    const users = await client.query(`SELECT 1 FROM "User" WHERE email LIKE '%northgate-mutual.example'`);
    expect(users.rowCount).toBe(0);
  });
});
