import { quietEnvironment } from "../bootstrap/quiet-environment.mjs";
import { freePort } from "../database/free-port";
import { startKept } from "../database/keeper";
import { runTool } from "../start/run-tool";

const FOLDER = "scripts/bench/empty-app";
const NEXT = "node_modules/next/dist/bin/next";
const READY_MS = 60_000;

async function isUp(url: string): Promise<boolean> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Builds and serves the page everything is held against: one dynamic page of Next with nothing on it. */
export async function serveEmptyApp(): Promise<{ url: string; stop: () => Promise<void> }> {
  const env = { ...quietEnvironment(), NODE_ENV: "production" as const };
  await runTool([NEXT, "build", FOLDER], { env });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const app = startKept(
    { command: [process.execPath, NEXT, "start", FOLDER, "-H", "127.0.0.1", "-p", String(port)] },
    env,
    "pipe",
  );
  for (const stream of [app.stdout, app.stderr]) stream?.resume();
  const stop = async () => {
    app.release();
    app.kill();
    await app.exited;
  };
  if (await isUp(url)) return { url, stop };
  await stop();
  throw new Error("The empty app did not start.");
}
