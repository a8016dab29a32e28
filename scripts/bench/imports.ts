import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { median } from "@/scripts/bench/alternate";
import { manyPeople } from "@/scripts/bench/many-people";
import type { Result } from "@/scripts/bench/result";
import { type BenchOpening, seedOpening } from "@/scripts/bench/seed";

const ROWS = 100_000;
const BAD_EVERY = 100;
const ROUNDS = 3;
/** What an import of candidates writes, in the order in which rows point to each other. */
const TABLES = ["Candidate", "Application", "Score"] as const;

interface Imported {
  readonly run: number;
  readonly megabytes: number;
  readonly rows: number;
}

/** Imports a file in a process of its own, as the app's worker does. */
async function importOnce(opening: BenchOpening, file: string, filesDir: string): Promise<Imported> {
  const { organizationId, memberId, openingId } = opening;
  const order = JSON.stringify({ organizationId, memberId, openingId, file });
  const args = [
    "--expose-gc",
    "--conditions=react-server",
    "--import",
    "tsx",
    "scripts/bench/import-worker.ts",
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, FILES_DIR: filesDir, ORDER: order },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
  return JSON.parse(said) as Imported;
}

/** Takes the imported rows out of their tables and into files, so that nothing but them is copied back. */
async function takeOut(
  client: Client,
  { openingId, organizationId }: BenchOpening,
  folder: string,
): Promise<void> {
  const where = {
    Candidate: `"organizationId" = '${organizationId}'`,
    Application: `"openingId" = '${openingId}'`,
    Score: `"openingId" = '${openingId}'`,
  };
  for (const table of TABLES) {
    const rows = client.query(copyTo(`COPY (SELECT * FROM "${table}" WHERE ${where[table]}) TO STDOUT`));
    await pipeline(rows, createWriteStream(path.join(folder, table)));
  }
  for (const table of TABLES.toReversed()) await client.query(`DELETE FROM "${table}" WHERE ${where[table]}`);
  for (const table of TABLES) await client.query(`VACUUM (ANALYZE) "${table}"`);
}

/** Seconds a bare COPY of these rows takes into the same tables, with the same indexes and constraints, in one transaction. */
async function copyBack(client: Client, folder: string): Promise<number> {
  const began = performance.now();
  await client.query("BEGIN");
  for (const table of TABLES) {
    const into = client.query(copyFrom(`COPY "${table}" FROM STDIN`));
    await pipeline(createReadStream(path.join(folder, table)), into);
  }
  await client.query("COMMIT");
  return (performance.now() - began) / 1000;
}

async function measureRounds(client: Client, url: string, folder: string) {
  const file = path.join(folder, "people.csv");
  await writeFile(file, manyPeople(ROWS, BAD_EVERY).csv);
  const measured = { run: [] as number[], copy: [] as number[], megabytes: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const opening = await seedOpening(url, 0);
    await client.query(`UPDATE "Member" SET role = 'RECRUITER' WHERE id = $1`, [opening.memberId]);
    const { run, megabytes, rows } = await importOnce(opening, file, path.join(folder, "files"));
    if (rows !== ROWS - ROWS / BAD_EVERY) throw new Error(`${rows} rows came in.`);
    await takeOut(client, opening, folder);
    measured.run.push(run);
    measured.megabytes.push(megabytes);
    measured.copy.push(await copyBack(client, folder));
  }
  return measured;
}

/**
 * A table of 100,000 candidates, one in a hundred of them bad, imported by the app's own worker, against a bare COPY of the
 * very rows it wrote into the same tables; and what the worker holds in memory at most, over what it held before.
 */
export async function benchImports(url: string): Promise<Result[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "outweigh-imports-"));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { run, copy, megabytes } = await measureRounds(client, url, folder);
    const [ours, theirs] = [median(run), median(copy)];
    const name = "100,000 rows imported, against a bare COPY of what they become";
    const held = Math.max(...megabytes);
    return [
      { name, ours, theirs, unit: "s", value: ours / theirs, aim: { atMost: 2.5 } },
      {
        name: "memory while 100,000 rows are checked and imported, over idle",
        ours: held,
        theirs: null,
        unit: "MB",
        value: held,
        aim: { atMost: 300 },
      },
    ];
  } finally {
    await client.end();
    await rm(folder, { recursive: true, force: true });
  }
}
