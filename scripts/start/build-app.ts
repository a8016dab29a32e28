import { readdir } from "node:fs/promises";
import path from "node:path";
import { quietEnvironment } from "../bootstrap/quiet-environment.mjs";
import { makeUnlessFresh } from "./made-from";
import { runTool } from "./run-tool";

const folders = ["app", "components", "domain", "generated/prisma", "lib", "public", "server"];
const otherTools = /^(biome|components|knip|next-env|package|playwright|prisma|vitest)\b/;

/** Builds the app for production, unless the present build was made from the same files. Returns whether it did. */
export async function buildApp(onProgress: (line: string) => void): Promise<boolean> {
  const distDir = process.env.NEXT_DIST_DIR || ".next";
  const rootFiles = (await readdir(".")).filter(
    (file) => /\.(ts|js|mjs|json)$/.test(file) && !otherTools.test(file),
  );
  return makeUnlessFresh(
    path.join(distDir, "made-from"),
    [...folders, ...rootFiles.sort(), "package-lock.json"],
    () =>
      runTool(["node_modules/next/dist/bin/next", "build"], {
        env: { ...quietEnvironment(), NODE_ENV: "production" },
        onLine: onProgress,
      }),
  );
}
