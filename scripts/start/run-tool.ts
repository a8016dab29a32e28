import { runCommand } from "../bootstrap/run-command.mjs";

/** Runs a program of node_modules on this Node. Throws with all it printed when it fails. */
export async function runTool(
  args: string[],
  options: { env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): Promise<void> {
  const { code, output } = await runCommand(process.execPath, args, options);
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}\n\n${output}`);
}
