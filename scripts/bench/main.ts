/**
 * `npm run bench`: what the product costs, each figure beside something measured in the same run on the same machine.
 * `npm run bench -- scrolling votes` measures only these. Prints a table and writes bench-results/latest.json. Never part of the tests: a slow machine is no defect.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { benchBundles } from "@/scripts/bench/bundles";
import { cookieOf, demoRoutes } from "@/scripts/bench/demo-routes";
import { benchImports } from "@/scripts/bench/imports";
import { benchLive } from "@/scripts/bench/live";
import { seedVotes } from "@/scripts/bench/live-seed";
import { type Measured, measurer } from "@/scripts/bench/measurer";
import { benchPages } from "@/scripts/bench/pages";
import { benchRankingProcedure } from "@/scripts/bench/ranking-procedure";
import { benchReRanking } from "@/scripts/bench/re-ranking";
import { asTable } from "@/scripts/bench/result";
import { benchRobustness } from "@/scripts/bench/robustness";
import { benchScoring } from "@/scripts/bench/scoring";
import { benchScrolling } from "@/scripts/bench/scrolling";
import { seedOpening } from "@/scripts/bench/seed";
import { serveEmptyApp } from "@/scripts/bench/serve-empty-app";
import { freePort } from "@/scripts/database/free-port";
import { startDatabase } from "@/scripts/database/start-database";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import { buildApp } from "@/scripts/start/build-app";
import { seedWhenEmpty } from "@/scripts/start/demo-data";
import { generateClient } from "@/scripts/start/generate-client";
import { serveApp } from "@/scripts/start/serve-app";
import { type Cleanup, untilStopped } from "@/scripts/start/until-stopped";

const MANY = 10_000;
const A_PAGE = 50;
const SECRET = "a secret that only the bench uses, 32 characters or more";

async function bench(cleanup: Cleanup): Promise<Measured> {
  const say = (text: string) => console.error(text);
  say("building");
  await generateClient();
  await buildApp(() => {});
  const empty = await serveEmptyApp();
  cleanup.push(empty.stop);
  say("database");
  const dataDir = await mkdtemp(path.join(tmpdir(), "outweigh-bench-"));
  cleanup.push(() => rm(dataDir, { recursive: true, force: true }));
  const database = await startDatabase({ dataDir, onNotice: say });
  cleanup.push(database.stop);
  await applyMigrations(database.url);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: database.url,
    AUTH_SECRET: SECRET,
    APP_URL: base,
    OUTWEIGH_DEMO: "1",
  };
  Object.assign(process.env, env);
  await seedWhenEmpty(database.url, env);
  const many = await seedOpening(database.url, MANY);
  const few = await seedOpening(database.url, A_PAGE);
  const measure = measurer(process.argv.slice(2));
  await measure("scoring", () => [benchScoring()]);
  await measure("re-ranking", () => [benchReRanking()]);
  await measure("robustness", benchRobustness);
  await measure("ranking-procedure", async () => [await benchRankingProcedure(database.url, many)]);
  await measure("imports", () => benchImports(database.url));
  const app = await serveApp("start", port, env);
  cleanup.push(app.stop);
  await measure("pages", async () => [
    await benchPages(`${base}/openings/${few.openingId}`, empty.url, await cookieOf(few.sessionId, SECRET)),
  ]);
  await measure("scrolling", async () =>
    benchScrolling(`${base}/openings/${many.openingId}`, await cookieOf(many.sessionId, SECRET)),
  );
  await measure("votes", async () => {
    const otherPort = await freePort();
    const other = await serveApp("start", otherPort, env);
    cleanup.push(other.stop);
    return benchLive(base, `http://127.0.0.1:${otherPort}`, await seedVotes(database.url, SECRET));
  });
  await measure("bundles", async () => benchBundles(await demoRoutes(database.url, base, SECRET), empty.url));
  return measure.results();
}

await untilStopped(async (cleanup) => {
  const { results, failed } = await bench(cleanup).catch((error: unknown) => {
    console.error(error);
    throw error;
  });
  console.log(`\n${asTable(results)}\n`);
  await mkdir("bench-results", { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  await writeFile(
    "bench-results/latest.json",
    `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`,
  );
  console.log("Written to bench-results/latest.json");
  if (failed.length > 0) console.error(`Not measured: ${failed.join(", ")}.`);
});
