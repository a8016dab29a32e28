import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { chown, readdir } from "node:fs/promises";
import path from "node:path";

/** A command line, and the user it must be started as if that is not the present one. */
export interface Launch {
  command: string[];
  uid?: number;
  gid?: number;
}

/** What PostgreSQL programs are told of the environment: English messages, UTC, nothing else. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LC_ALL: "C",
    TZ: "UTC",
  } as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv;
}

const preferredUserId = 1000;

/**
 * Says how to run a PostgreSQL program, which refuses to run as root. As root it runs in a user namespace,
 * where root's own files stay readable; where namespaces are forbidden it runs under an existing other user
 * id, or under the one that its files belong to already. No user is created.
 * @example launchUnprivileged(["postgres", "-D", "x"], "x").command // ["unshare", "--user", ..., "postgres", "-D", "x"]
 */
export function launchUnprivileged(command: string[], files: string): Launch {
  if (process.getuid?.() !== 0) return { command };
  const { uid, gid } = statSync(files);
  if (uid !== 0) return { command, uid, gid };
  const user = pickUser();
  const namespace = ["unshare", "--user", `--map-user=${user.uid}`, `--map-group=${user.gid}`];
  const trial = spawnSync(namespace[0] as string, [...namespace.slice(1), "true"], { stdio: "ignore" });
  if (trial.status === 0) return { command: [...namespace, ...command] };
  return { command, uid: user.uid, gid: user.gid };
}

/** Gives a folder and all in it to the user a launch runs as; nothing to do for a namespace. */
export async function giveTo(launch: Launch, folder: string): Promise<void> {
  const { uid, gid } = launch;
  if (uid === undefined || gid === undefined) return;
  await chown(folder, uid, gid);
  const entries = await readdir(folder, { recursive: true });
  await Promise.all(entries.map((entry) => chown(path.join(folder, entry), uid, gid)));
}

/** initdb looks its user up by id, so the id must be one that the machine knows. */
function pickUser(): { uid: number; gid: number } {
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid > 0);
  const user = users.find(({ uid }) => uid === preferredUserId) ?? users.at(-1);
  if (!user) throw new Error("PostgreSQL cannot run as root here, and this machine knows no other user.");
  return user;
}
