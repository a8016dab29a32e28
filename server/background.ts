import "server-only";
import { startWorkers, stopWorkers } from "@/server/job-worker";
import { sweepFiles } from "@/server/services/file-sweep";
import { stopLive } from "@/server/services/live-hub";
import { leaveAll } from "@/server/services/presence";

const AGAIN_AFTER_MS = 15_000;

/** Begins the work that no request waits for, and ends it with the process. */
export function startBackground(): void {
  // What an upload that was cut off has left is removed while the app already serves.
  void sweepFiles(new Date()).catch((error: unknown) => console.error("[files] could not be swept", error));
  // Open streams are ended first: the server closes only once nobody is being answered any more.
  const end = () => void Promise.all([stopLive(), leaveAll(), stopWorkers()]);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  // The app serves even while its queue cannot be opened; what is queued then is refused with the deed.
  const begin = (): Promise<void> =>
    startWorkers().catch((error: unknown) => {
      console.error("[jobs] could not start; trying again", error);
      setTimeout(begin, AGAIN_AFTER_MS).unref();
    });
  void begin();
}
