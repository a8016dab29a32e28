/**
 * `npm run load`: a hundred reviewers who each save a rating a second for five minutes, on the production build and a
 * durable embedded database; in the middle, app and database are killed (kill -9). Prints how long a save took, and exits 1
 * when one that was acknowledged is lost or stored twice. `-- --seconds 30 --reviewers 20` makes it smaller.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { clusterFolder } from "@/scripts/database/cluster-folder";
import { freePort } from "@/scripts/database/free-port";
import { startDatabase } from "@/scripts/database/start-database";
import { seedPanel } from "@/scripts/load/panel";
import { type LoadRun, review, type Save } from "@/scripts/load/reviewer";
import { findLosses } from "@/scripts/load/verdict";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import { buildApp } from "@/scripts/start/build-app";
import { generateClient } from "@/scripts/start/generate-client";
import { serveApp } from "@/scripts/start/serve-app";
import { type Cleanup, untilStopped } from "@/scripts/start/until-stopped";

const SECRET = "a secret that only the load run uses, 32 characters or more";
/** Enough that five minutes of a rating a second find new pairs to rate. */
const APPLICATIONS = 16;

const { values: asked } = parseArgs({
  options: {
    reviewers: { type: "string", default: "100" },
    seconds: { type: "string", default: "300" },
    "no-kill": { type: "boolean", default: false },
  },
});

/** The p-th percentile of milliseconds, by nearest rank. */
function percentile(sorted: readonly number[], p: number): string {
  const at = sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)];
  return at === undefined ? "none" : `${at.toFixed(0)} ms`;
}

function printTimes(name: string, saves: readonly Save[]): void {
  const times = saves.map(({ due, done }) => done - due).sort((a, b) => a - b);
  const [p50, p95, p99] = [50, 95, 99].map((p) => percentile(times, p));
  console.log(`  ${name.padEnd(34)} ${saves.length} saves, p50 ${p50}, p95 ${p95}, p99 ${p99}`);
}

interface Down {
  readonly from: number;
  readonly until: number;
}

function printSaves(saves: readonly Save[], took: number, down: Down): void {
  const wasDown = ({ due, done }: Save) => done >= down.from && due <= down.until;
  console.log(`\n${(took / 1000).toFixed(0)} seconds`);
  printTimes(
    "while it ran",
    saves.filter((save) => !wasDown(save)),
  );
  if (Number.isFinite(down.until)) {
    printTimes(`while it was down, ${((down.until - down.from) / 1000).toFixed(1)} s`, saves.filter(wasDown));
    console.log(`  ${saves.filter(({ tries }) => tries > 1).length} of them were sent more than once`);
  }
}

async function load(cleanup: Cleanup): Promise<boolean> {
  const [reviewers, seconds] = [Number(asked.reviewers), Number(asked.seconds)];
  const say = (text: string) => console.error(text);
  say("building");
  await generateClient();
  await buildApp(() => {});
  const dataDir = await mkdtemp(path.join(tmpdir(), "outweigh-load-"));
  cleanup.push(() => rm(dataDir, { recursive: true, force: true }));
  const database = await startDatabase({ dataDir, onNotice: say });
  cleanup.push(database.stop);
  await applyMigrations(database.url);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: database.url,
    AUTH_SECRET: SECRET,
  };
  const serve = () => serveApp("start", port, { ...env, APP_URL: base });
  let app = await serve();
  cleanup.push(() => app.stop());
  const panel = await seedPanel(database.url, { reviewers, applications: APPLICATIONS }, SECRET);
  const run: LoadRun = {
    base,
    pairs: panel.pairs,
    seconds,
    saves: [],
    acknowledged: new Map(),
    refusals: [],
  };

  say(`${reviewers} reviewers, a rating a second each, ${seconds} seconds`);
  const began = performance.now();
  const working = panel.reviewers.map((one, index) => review(run, one, (index * 1000) / reviewers));
  let down: Down = { from: Number.POSITIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  if (!asked["no-kill"]) {
    await sleep((seconds * 1000) / 2);
    say("kill -9 of the app and of the database");
    const from = performance.now();
    app.kill();
    process.kill(
      Number((await readFile(clusterFolder(dataDir).postmasterPid, "utf8")).split("\n")[0]),
      "SIGKILL",
    );
    await app.exited;
    app = await serve();
    down = { from, until: performance.now() };
  }
  await Promise.all(working);

  printSaves(run.saves, performance.now() - began, down);
  const ids = panel.reviewers.map(({ memberId }) => memberId);
  const losses = [...run.refusals, ...(await findLosses(database.url, ids, run.acknowledged))];
  for (const loss of losses.slice(0, 20)) console.log(`  ${loss}`);
  console.log(`\n${run.saves.length} saves acknowledged, ${losses.length} lost, doubled or refused`);
  return losses.length === 0;
}

await untilStopped(async (cleanup) => {
  try {
    const isWhole = await load(cleanup);
    for (const undo of cleanup.splice(0).reverse()) await undo();
    process.exit(isWhole ? 0 : 1);
  } catch (error) {
    console.error(error);
    throw error;
  }
});
