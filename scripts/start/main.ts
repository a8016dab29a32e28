/** What `npm start` and `npm run dev` do once the packages are installed; see scripts/start.mjs. */
import path from "node:path";
import { Client } from "pg";
import { beginStep, elapsed } from "../bootstrap/progress.mjs";
import { quietEnvironment } from "../bootstrap/quiet-environment.mjs";
import { defaultDataDir } from "../database/cluster-folder";
import { startDatabase } from "../database/start-database";
import { applyMigrations } from "../migrations/apply-migrations";
import { authSecret } from "./auth-secret";
import { buildApp } from "./build-app";
import { choosePort } from "./choose-port";
import { seedWhenEmpty } from "./demo-data";
import { generateClient } from "./generate-client";
import { serveApp } from "./serve-app";
import { type Cleanup, untilStopped } from "./until-stopped";

const began = Date.now();
const mode = process.argv.includes("--dev") ? "dev" : "start";

/** Runs one announced step; what it returns says in words what came of it. */
async function step<T>(
  name: string,
  work: (update: (text: string) => void) => Promise<[T, string]>,
): Promise<T> {
  const shown = beginStep(name);
  try {
    const [result, text] = await work(shown.update);
    shown.done(text);
    return result;
  } catch (error) {
    shown.fail(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

async function reachable(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    return url;
  } catch (error) {
    throw new Error(
      `the server of DATABASE_URL does not answer: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}

async function openDatabase(cleanup: Cleanup): Promise<string> {
  const external = process.env.DATABASE_URL;
  if (external) return reachable(external);
  const database = await startDatabase({ dataDir: defaultDataDir(), onNotice: console.error });
  cleanup.push(database.stop);
  return database.url;
}

async function start(cleanup: Cleanup): Promise<unknown> {
  const isEmbedded = !process.env.DATABASE_URL;
  await step("client", async () => [
    undefined,
    (await generateClient()) ? "Prisma client generated" : "up to date",
  ]);
  const url = await step("database", async (update) => {
    update("starting");
    return [
      await openDatabase(cleanup),
      isEmbedded ? `embedded PostgreSQL in ${defaultDataDir()}` : "DATABASE_URL",
    ];
  });
  await step("migrations", async () => {
    const applied = await applyMigrations(url);
    return [undefined, applied.length === 0 ? "up to date" : `${applied.length} applied`];
  });
  const port = await choosePort(Number(process.env.PORT || 3000));
  const address = process.env.APP_URL || `http://127.0.0.1:${port}`;
  const isDemo = (process.env.OUTWEIGH_DEMO || (isEmbedded ? "1" : "0")) === "1";
  const env: NodeJS.ProcessEnv = {
    ...quietEnvironment(),
    NODE_ENV: mode === "dev" ? "development" : "production",
    DATABASE_URL: url,
    AUTH_SECRET: await authSecret(),
    FILES_DIR: process.env.FILES_DIR || path.join(defaultDataDir(), "files"),
    APP_URL: address,
    OUTWEIGH_DEMO: isDemo ? "1" : "0",
  };
  if (isDemo) {
    await step("demo data", async (update) => {
      update("writing");
      return [undefined, (await seedWhenEmpty(url, env)) ? "written" : "the database has data already"];
    });
  }
  if (mode === "start") {
    await step("build", async (update) => {
      update("next build");
      return [undefined, (await buildApp(update)) ? "built" : "up to date"];
    });
  }
  const app = await step("app", async (update) => {
    update(`waiting for ${address}`);
    const note =
      String(port) === String(process.env.PORT || 3000) ? "" : `; ${process.env.PORT || 3000} is taken`;
    return [await serveApp(mode, port, env), `listening on port ${port}${note}`];
  });
  cleanup.push(app.stop);
  console.log(`\nReady after ${elapsed(began)}: ${address}`);
  if (isDemo) console.log("Demo: the sign-in page signs you in as any of five people, without a password.");
  console.log(`Ctrl-C stops the app${isEmbedded ? " and its database" : ""}.\n`);
  return app.exited;
}

await untilStopped(start);
