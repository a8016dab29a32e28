import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface StartedWorker {
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Starts a process that does the background work on this test's database; `script` is a file beside this one. */
export async function startWorker(
  script = "mail-worker.ts",
  more: Readonly<Record<string, string>> = {},
): Promise<StartedWorker> {
  const args = ["--conditions=react-server", "--import", "tsx", `tests/support/${script}`];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(() => Promise.reject(new Error(`The worker did not start:\n${said}`))),
  ]);
  return {
    kill: async () => {
      child.kill("SIGKILL");
      await ended(child);
    },
  };
}
