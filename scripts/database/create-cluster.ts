import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { ClusterFolder } from "./cluster-folder";
import { type Credentials, createCredentials, readCredentials, superuserRole } from "./credentials";
import { findPostgresBinaries } from "./postgres-binaries";
import { giveTo, launchUnprivileged, serverEnvironment } from "./unprivileged";

/**
 * Makes the folder's cluster unless there is one, and returns its passwords. It is built aside and moved into
 * place when whole, so that being killed half way leaves nothing behind that looks like a cluster.
 * @throws Error when there is a cluster but its passwords are gone.
 */
export async function ensureCluster(folder: ClusterFolder, isDurable: boolean): Promise<Credentials> {
  const known = await readCredentials(folder.credentials);
  if (existsSync(folder.cluster)) {
    if (known) return known;
    throw new Error(
      `${folder.cluster} holds a database, but its passwords in ${folder.credentials} are missing.`,
    );
  }
  const credentials = known ?? (await createCredentials(folder.credentials));
  await buildCluster(folder, credentials, isDurable);
  return credentials;
}

async function buildCluster(
  folder: ClusterFolder,
  credentials: Credentials,
  isDurable: boolean,
): Promise<void> {
  const site = path.join(folder.root, "new-cluster");
  const cluster = path.join(site, "cluster");
  const passwordFile = path.join(site, "password");
  await rm(site, { recursive: true, force: true });
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, credentials.superuser, { mode: 0o600 });
  const { initdb } = await findPostgresBinaries();
  const command = [
    initdb,
    `--pgdata=${cluster}`,
    `--username=${superuserRole}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--data-checksums",
    "--no-instructions",
    ...(isDurable ? [] : ["--no-sync"]),
  ];
  const launch = launchUnprivileged(command, site);
  await giveTo(launch, site);
  await promisify(execFile)(launch.command[0] as string, launch.command.slice(1), {
    uid: launch.uid,
    gid: launch.gid,
    env: serverEnvironment(),
  });
  await chmod(cluster, 0o700);
  await rename(cluster, folder.cluster);
  await rm(site, { recursive: true, force: true });
}
