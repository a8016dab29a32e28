import {
  type RobustnessRequest,
  type RobustnessResult,
  robustnessRun,
} from "@/domain/robustness/robustness-run";

/** What the worker says: how far it is (0–1), what it found, or that it could not. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: number }
  | { readonly kind: "done"; readonly result: RobustnessResult }
  | { readonly kind: "failed" };

/** Of a worker's global scope, what is used here; the types of the page's say otherwise. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<RobustnessRequest>) => void) | null;
  postMessage(message: WorkerMessage): void;
}

/** Oftener than this nobody can see it. */
const REPORT_MS = 60;

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    const steps = robustnessRun(data);
    let said = performance.now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      const now = performance.now();
      if (now - said < REPORT_MS) continue;
      said = now;
      scope.postMessage({ kind: "progress", progress: step.value });
    }
    scope.postMessage({ kind: "done", result: step.value });
  } catch (error) {
    console.error(error);
    scope.postMessage({ kind: "failed" });
  }
};
