import "server-only";
import { s3Settings } from "@/lib/env";
import type { FileStore } from "@/server/services/file-place";

let chosen: Promise<FileStore> | undefined;

async function choose(): Promise<FileStore> {
  const settings = s3Settings();
  if (!settings) return (await import("@/server/services/file-store-disk")).diskStore();
  return (await import("@/server/services/file-store-s3")).s3Store(settings);
}

/** The store that the environment names: S3 when it has a bucket, else the disk. */
export function fileStore(): Promise<FileStore> {
  chosen ??= choose();
  return chosen;
}
