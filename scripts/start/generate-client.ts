import { quietEnvironment } from "../bootstrap/quiet-environment.mjs";
import { makeUnlessFresh } from "./made-from";
import { runTool } from "./run-tool";

/** Generates the Prisma client from the schema, unless the present one was. Returns whether it did. */
export function generateClient(): Promise<boolean> {
  const sources = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];
  return makeUnlessFresh("generated/.made-from", sources, () =>
    runTool(["node_modules/prisma/build/index.js", "generate"], { env: quietEnvironment() }),
  );
}
