import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { clusterFolder } from "@/scripts/database/cluster-folder";
import { runningDatabaseUrl } from "@/scripts/database/open-database";
import { AlreadyOwnedError } from "@/scripts/database/owner-lock";
import { identityOf, isAlive } from "@/scripts/database/process-identity";
import { startDatabase } from "@/scripts/database/start-database";
import { withClient } from "../support/test-server";

vi.setConfig({ testTimeout: 60_000 });

// Made once and copied for each test: making a cluster waits long for the disk.
let fresh: string;
let dataDir: string;

const makeFolder = () => mkdtemp(path.join(tmpdir(), "outweigh-embedded-"));

beforeAll(async () => {
  fresh = await makeFolder();
  await (await startDatabase({ dataDir: fresh })).stop();
});

beforeEach(async () => {
  dataDir = await makeFolder();
  await cp(fresh, dataDir, { recursive: true });
});

afterAll(() => rm(fresh, { recursive: true, force: true }));

afterEach(async () => {
  await rm(dataDir, { recursive: true, force: true });
});

const start = () => startDatabase({ dataDir });

async function ownInChild(): Promise<{ owner: ChildProcess; url?: string; refusal?: string }> {
  const owner = spawn(process.execPath, ["--import", "tsx", "tests/support/database-owner.ts", dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: owner.stdout as NonNullable<typeof owner.stdout> });
  const [line] = await once(lines, "line");
  return { owner, ...JSON.parse(line) };
}

async function killAtOnce(owner: ChildProcess): Promise<void> {
  owner.kill("SIGKILL");
  await once(owner, "exit");
}

async function serverProcess() {
  const pid = Number((await readFile(clusterFolder(dataDir).postmasterPid, "utf8")).split("\n")[0]);
  return identityOf(pid);
}

function processes(column: "pid" | "ppid", selector: string, pid: number): number[] {
  const list = execFileSync("ps", ["-o", `${column}=`, selector, String(pid)], { encoding: "utf8" });
  return list.trim().split(/\s+/).map(Number);
}

const write = (url: string) =>
  withClient(url, (client) => client.query("CREATE TABLE kept (value int); INSERT INTO kept VALUES (42);"));
const read = (url: string) =>
  withClient(url, async (client) => (await client.query("TABLE kept")).rows[0]?.value);

test("keeps its data from one start to the next", async () => {
  const first = await start();
  await write(first.url);
  await first.stop();
  const second = await start();
  expect(await read(second.url)).toBe(42);
  await second.stop();
});

test("is PostgreSQL 18 with checksums, reachable on loopback only, by password only", async () => {
  const database = await start();
  await withClient(database.url, async (client) => {
    const setting = async (name: string) =>
      (await client.query("SELECT current_setting($1) AS value", [name])).rows[0].value;
    expect(await setting("server_version")).toMatch(/^18\./);
    expect(await setting("data_checksums")).toBe("on");
    expect(await setting("listen_addresses")).toBe("127.0.0.1");
    const { rows } = await client.query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user");
    expect(rows[0].rolsuper).toBe(false);
  });
  const wrong = new URL(database.url);
  wrong.password = "guessed";
  await expect(withClient(wrong.href, async () => {})).rejects.toThrow(/password authentication failed/);
  expect((await stat(clusterFolder(dataDir).credentials)).mode & 0o777).toBe(0o600);
  await database.stop();
});

test("syncs every commit to disk", async () => {
  const database = await start();
  const { rows } = await withClient(database.url, (client) => client.query("SHOW fsync"));
  expect(rows[0].fsync).toBe("on");
  await database.stop();
});

test("refuses a second owner, in this process and in another, and says who has it", async () => {
  const database = await start();
  await expect(start()).rejects.toThrow(AlreadyOwnedError);
  const { refusal } = await ownInChild();
  expect(refusal).toContain(`in use by process ${process.pid}`);
  expect(await runningDatabaseUrl(dataDir)).toBe(database.url);
  await database.stop();
  expect(await runningDatabaseUrl(dataDir)).toBeUndefined();
});

test("does not take a reused process number for the owner", async () => {
  const { lock } = clusterFolder(dataDir);
  await writeFile(lock, JSON.stringify({ pid: process.pid, startedAt: "1", since: "long ago" }));
  const database = await start();
  await database.stop();
});

test("stops by itself when its owner is killed, and starts again with its data", async () => {
  const { owner, url } = await ownInChild();
  await write(url as string);
  const server = await serverProcess();
  await killAtOnce(owner);
  await vi.waitFor(() => expect(isAlive(server)).toBe(false), { timeout: 40_000 });
  const database = await start();
  expect(await read(database.url)).toBe(42);
  await database.stop();
});

test("starts again when owner and server were killed together", async () => {
  const { owner, url } = await ownInChild();
  await write(url as string);
  const server = await serverProcess();
  process.kill(server.pid, "SIGKILL");
  await killAtOnce(owner);
  const database = await start();
  expect(await read(database.url)).toBe(42);
  await database.stop();
});

test("stops a server that outlived its owner and its keeper, and starts a new one", async () => {
  const { owner, url } = await ownInChild();
  await write(url as string);
  const orphan = await serverProcess();
  const [keeper] = processes("ppid", "-p", orphan.pid);
  const watchers = processes("pid", "--ppid", keeper as number).filter((pid) => pid !== orphan.pid);
  for (const pid of [...watchers, keeper as number]) process.kill(pid, "SIGKILL");
  await killAtOnce(owner);
  expect(isAlive(orphan)).toBe(true);
  const database = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(await read(database.url)).toBe(42);
  await database.stop();
});

test("says so when the stored passwords are not the database's", async () => {
  await (await start()).stop();
  await writeFile(clusterFolder(dataDir).credentials, JSON.stringify({ superuser: "other", app: "other" }));
  await expect(start()).rejects.toThrow(/are not those of the database/);
  await expect(stat(clusterFolder(dataDir).postmasterPid), "the server it asked still runs").rejects.toThrow(
    "ENOENT",
  );
});

test("brings its server back on the same port when only that was killed", async () => {
  const notices: string[] = [];
  const database = await startDatabase({ dataDir, onNotice: (text) => notices.push(text) });
  await write(database.url);
  process.kill((await serverProcess()).pid, "SIGKILL");
  await vi.waitFor(async () => expect(await read(database.url)).toBe(42), { timeout: 40_000 });
  expect(notices).toHaveLength(1);
  await database.stop();
});
