export type Cleanup = (() => Promise<void>)[];

/**
 * Runs a program until it fails, until what it returns settles, or until it is told to stop (Ctrl-C, SIGTERM, or
 * the process that started it is gone); then undoes what it began, last first, and ends the process.
 */
export async function untilStopped(program: (cleanup: Cleanup) => Promise<unknown>): Promise<never> {
  const cleanup: Cleanup = [];
  const told = new Promise<"told">((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve("told"));
    process.once("disconnect", () => resolve("told"));
  });
  // A program that fails has said why; see the steps of main.ts.
  const ended = program(cleanup).then(
    () => "ended",
    () => "failed",
  );
  const outcome = await Promise.race([told, ended]);
  if (outcome === "ended") console.error("The app ended by itself.");
  for (const undo of cleanup.reverse()) await undo();
  process.exit(outcome === "told" ? 0 : 1);
}
