import { spawn } from "node:child_process";
import path from "node:path";
import { nodeProgram } from "./install.mjs";
import { quietEnvironment } from "./quiet-environment.mjs";

/**
 * Runs a TypeScript file of the project on the installed Node and ends this process as that one ends. The two are
 * joined by a channel, so that the second notices when this one is killed.
 */
export function runOnNode(root, file, args) {
  const program = nodeProgram(root);
  const child = spawn(program, ["--import", "tsx", file, ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...quietEnvironment(),
      PRISMA_SCHEMA_ENGINE_BINARY: program,
      PATH: `${path.join(root, "node_modules", ".bin")}${path.delimiter}${process.env.PATH ?? ""}`,
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
