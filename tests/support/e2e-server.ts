/**
 * What Playwright starts before the e2e tests: the production build on a fresh embedded database with the demo
 * data, at E2E_PORT. All of it is gone when the tests are over.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { startDatabase } from "@/scripts/database/start-database";
import { applyMigrations } from "@/scripts/migrations/apply-migrations";
import { buildApp } from "@/scripts/start/build-app";
import { seedWhenEmpty } from "@/scripts/start/demo-data";
import { generateClient } from "@/scripts/start/generate-client";
import { serveApp } from "@/scripts/start/serve-app";
import { type Cleanup, untilStopped } from "@/scripts/start/until-stopped";
import { e2eDataDir } from "./e2e-database";

async function serve(cleanup: Cleanup): Promise<unknown> {
  const port = Number(process.env.E2E_PORT);
  await generateClient();
  await buildApp(console.log);
  await rm(e2eDataDir(), { recursive: true, force: true });
  cleanup.push(() => rm(e2eDataDir(), { recursive: true, force: true }));
  const database = await startDatabase({ dataDir: e2eDataDir(), isDurable: false, onNotice: console.error });
  cleanup.push(database.stop);
  await applyMigrations(database.url);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: database.url,
    FILES_DIR: path.join(e2eDataDir(), "files"),
    APP_URL: `http://127.0.0.1:${port}`,
    OUTWEIGH_DEMO: "1",
  };
  await seedWhenEmpty(database.url, env);
  const app = await serveApp("start", port, env);
  cleanup.push(app.stop);
  return app.exited;
}

await untilStopped(async (cleanup) => {
  try {
    return await serve(cleanup);
  } catch (error) {
    console.error(error);
    throw error;
  }
});
