const AGAIN_AFTER_MS = 15_000;

/** Starts the background work with the app, once per process, and ends it with it. Never while building. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  // What an upload that was cut off has left is removed while the app already serves.
  const { sweepFiles } = await import("@/server/services/file-sweep");
  void sweepFiles(new Date()).catch((error: unknown) => console.error("[files] could not be swept", error));
  const { startWorkers, stopWorkers } = await import("@/server/job-worker");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stopWorkers());
  // The app serves even while its queue cannot be opened; what is queued then is refused with the deed.
  const begin = (): Promise<void> =>
    startWorkers().catch((error: unknown) => {
      console.error("[jobs] could not start; trying again", error);
      setTimeout(begin, AGAIN_AFTER_MS).unref();
    });
  void begin();
}
