import { setTimeout as sleep } from "node:timers/promises";
import { startKept } from "../database/keeper";

export interface ServedApp {
  /** Settles when the app has ended, for whatever reason. */
  exited: Promise<number | null>;
  stop(): Promise<void>;
  /** Ends the app and all it started, at once. */
  kill(): void;
}

const readySeconds = 90;
const stopSeconds = 8;

/**
 * Runs `next start`, or `next dev`, on 127.0.0.1 and waits until it answers. Its output is shown from then on.
 * @throws Error with its output when it ends before, or does not answer in time.
 */
export async function serveApp(
  mode: "start" | "dev",
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<ServedApp> {
  const command = [
    process.execPath,
    "node_modules/next/dist/bin/next",
    mode,
    "-H",
    "127.0.0.1",
    "-p",
    String(port),
  ];
  const app = startKept({ command }, env, "pipe");
  let isReady = false;
  let held = "";
  for (const stream of [app.stdout, app.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      if (isReady) process.stderr.write(text);
      else held += text;
    });
  }
  const stop = async () => {
    app.release();
    await Promise.race([app.exited, sleep(stopSeconds * 1000, undefined, { ref: false })]);
    if (!app.hasExited()) app.kill();
    await app.exited;
  };
  if (!(await answers(port, app.hasExited))) {
    await stop();
    throw new Error(`The app did not start:\n${held}`);
  }
  isReady = true;
  return { exited: app.exited, stop, kill: app.kill };
}

async function answers(port: number, hasExited: () => boolean): Promise<boolean> {
  const deadline = Date.now() + readySeconds * 1000;
  while (!hasExited() && Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/sign-in`, { redirect: "manual" }).catch(
      () => undefined,
    );
    if (response && response.status < 500) return true;
    await sleep(100);
  }
  return false;
}
