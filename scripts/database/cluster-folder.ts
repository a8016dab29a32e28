import path from "node:path";

/** Where everything of one embedded PostgreSQL lies. */
export interface ClusterFolder {
  root: string;
  cluster: string;
  credentials: string;
  lock: string;
  log: string;
  postmasterPid: string;
}

/** @example clusterFolder(".data/postgres").cluster // "/.../.data/postgres/cluster" */
export function clusterFolder(dataDir: string): ClusterFolder {
  const root = path.resolve(dataDir);
  const cluster = path.join(root, "cluster");
  return {
    root,
    cluster,
    credentials: path.join(root, "credentials.json"),
    lock: path.join(root, "owner.lock"),
    log: path.join(root, "server.log"),
    postmasterPid: path.join(cluster, "postmaster.pid"),
  };
}

/** The embedded database's folder of this installation: `.data/postgres`, or under OUTWEIGH_DATA_DIR. */
export function defaultDataDir(): string {
  return path.resolve(process.env.OUTWEIGH_DATA_DIR || ".data", "postgres");
}
