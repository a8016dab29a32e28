import { spawn } from "node:child_process";
import path from "node:path";
import type { Stage } from "./stages";

/** Runs a stage with its output shown as it comes. Returns its exit code, 1 when it was ended by a signal. */
export function runStage(stage: Stage): Promise<number> {
  const [program = "", ...args] = stage.command;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join("node_modules", program), ...args], {
      stdio: "inherit",
      env: { ...process.env, ...stage.env },
    });
    const stop = () => child.kill();
    process.once("exit", stop);
    child.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on("exit", (code) => {
      process.off("exit", stop);
      resolve(code ?? 1);
    });
  });
}
