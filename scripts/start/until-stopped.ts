export type Cleanup = (() => Promise<void>)[];

/**
 * Runs a program until it fails, until what it returns settles, or until it is told to stop (Ctrl-C, SIGTERM, or
 * the process that started it is gone); then undoes what it began, last first, and ends the process.
 */
export async function untilStopped(program: (cleanup: Cleanup) => Promise<unknown>): Promise<never> {
  const cleanup: Cleanup = [];
  const told = new Promise<number>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(0));
    process.once("disconnect", () => resolve(0));
  });
  const code = await Promise.race([told, run(program, cleanup)]);
  for (const undo of cleanup.reverse()) await undo();
  process.exit(code);
}

async function run(program: (cleanup: Cleanup) => Promise<unknown>, cleanup: Cleanup): Promise<number> {
  try {
    await await program(cleanup);
    console.error("The app ended by itself.");
  } catch {
    // The step that failed has said why.
  }
  return 1;
}
