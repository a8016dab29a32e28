import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { Launch } from "./unprivileged";

/**
 * A shell that runs a command and interrupts it once nobody holds the other end of its standard input, which
 * the system closes however the holder ends, kill -9 included. What does not end by that within so many seconds, such as
 * an app that has nobody left to tell its errors to, is killed with all it started.
 */
const keeperScript = `
exec 3<&0 </dev/null
patience=$1
shift
"$@" 3<&- &
child=$!
{ cat <&3; kill -INT "$child"; sleep "$patience"; kill -KILL -$$; } >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$child"
code=$?
kill "$watcher" 2>/dev/null
exit "$code"
`;

/** How long a program may take to shut down, in seconds. */
const PATIENCE = 20;

export interface KeptProcess {
  /** The exit code, or null after a signal; never rejects. */
  exited: Promise<number | null>;
  hasExited(): boolean;
  /** Lets go of the process, which then shuts down by itself. */
  release(): void;
  /** Ends the process and all it started, at once. */
  kill(): void;
  stdout: Readable | null;
  stderr: Readable | null;
}

/**
 * Starts a program that ends with this process, in a session of its own, so that Ctrl-C in a terminal reaches
 * this process only and the order of shutting down stays with it.
 */
export function startKept(
  launch: Launch,
  environment: NodeJS.ProcessEnv,
  output: number | "pipe" | "ignore",
  patience = PATIENCE,
): KeptProcess {
  const child: ChildProcess = spawn(
    "sh",
    ["-c", keeperScript, "keeper", String(patience), ...launch.command],
    {
      detached: true,
      stdio: ["pipe", output, output],
      env: environment,
      uid: launch.uid,
      gid: launch.gid,
    },
  );
  let isOver = false;
  const exited = new Promise<number | null>((resolve) => {
    const finish = (code: number | null) => {
      isOver = true;
      child.stdin?.destroy();
      resolve(code);
    };
    child.once("exit", finish);
    child.once("error", () => finish(null));
  });
  child.stdin?.on("error", () => {});
  return {
    exited,
    hasExited: () => isOver,
    release: () => child.stdin?.destroy(),
    kill: () => killGroup(child.pid),
    stdout: child.stdout,
    stderr: child.stderr,
  };
}

function killGroup(leader: number | undefined): void {
  try {
    if (leader) process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
