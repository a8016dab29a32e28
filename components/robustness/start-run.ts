import type { WorkerMessage } from "@/components/robustness/robustness-worker";
import { type RobustnessRequest, robustnessRun } from "@/domain/robustness/robustness-run";

type Say = (message: WorkerMessage) => void;

/** Longer than this at a time and the page would stutter. */
const TURN_MS = 12;

/** The same in the page itself, a little at a time. Answers what ends it early. */
function runHere(request: RobustnessRequest, say: Say): () => void {
  const steps = robustnessRun(request);
  let isOver = false;
  const turn = () => {
    if (isOver) return;
    const until = performance.now() + TURN_MS;
    try {
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        say({ kind: "done", result: step.value });
        return;
      }
      say({ kind: "progress", progress: step.value });
      setTimeout(turn);
    } catch (error) {
      console.error(error);
      say({ kind: "failed" });
    }
  };
  setTimeout(turn);
  return () => {
    isOver = true;
  };
}

/**
 * Starts a run in a worker, or in the page where no worker starts, and tells how it goes. Answers what ends it early; nothing is
 * said after that.
 */
export function startRun(request: RobustnessRequest, say: Say): () => void {
  let cancel: () => void;
  try {
    const worker = new Worker(new URL("./robustness-worker.ts", import.meta.url), { type: "module" });
    let hasSpoken = false;
    cancel = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      hasSpoken = true;
      if (data.kind !== "progress") worker.terminate();
      say(data);
    };
    worker.onerror = () => {
      worker.terminate();
      if (hasSpoken) say({ kind: "failed" });
      else cancel = runHere(request, say);
    };
    worker.postMessage(request);
  } catch {
    cancel = runHere(request, say);
  }
  return () => cancel();
}
