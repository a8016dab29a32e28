import { describe, expect, it, vi } from "vitest";
import type { WorkerMessage } from "@/components/robustness/robustness-worker";
import { startRun } from "@/components/robustness/start-run";
import { runToEnd } from "@/domain/robustness/acceptability";
import { type RobustnessRequest, robustnessRun } from "@/domain/robustness/robustness-run";

const request: RobustnessRequest = {
  problem: {
    ids: ["a", "b"],
    measures: [
      [{ a: 2, b: 3, from: -0.25, to: 1 }, 0.4],
      [0.3, 0.6],
    ],
  },
  supports: [
    [0.25, 0.4],
    [0.3, 0.6],
  ],
  seed: 5,
  draws: 20_000,
};

/** All that a run says until it ends, here where no worker starts. */
function heard(asked: RobustnessRequest): Promise<WorkerMessage[]> {
  const said: WorkerMessage[] = [];
  return new Promise((resolve) => {
    startRun(asked, (message) => {
      said.push(message);
      if (message.kind !== "progress") resolve(said);
    });
  });
}

describe("startRun, where no worker starts", () => {
  it("works it out a little at a time, and says how far it is", async () => {
    const said = await heard({ ...request, draws: 200_000 });
    const progress = said.flatMap((one) => (one.kind === "progress" ? [one.progress] : []));
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(said.at(-1)?.kind).toBe("done");
  });

  it("answers what the domain answers", async () => {
    const said = await heard(request);
    expect(said.at(-1)).toEqual({ kind: "done", result: runToEnd(robustnessRun(request)) });
  });

  it("says nothing any more once it was cancelled", async () => {
    const said: WorkerMessage[] = [];
    const cancel = startRun({ ...request, draws: 200_000 }, (message) => {
      said.push(message);
      cancel();
    });
    await heard(request);
    await heard(request);
    expect(said).toHaveLength(1);
    expect(said[0]?.kind).toBe("progress");
  });

  it("says that it could not, rather than nothing", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const nine = Array.from({ length: 9 }, () => 0.5);
    const said = await heard({ ...request, problem: { ids: ["a"], measures: [nine] }, supports: [nine] });
    expect(said).toEqual([{ kind: "failed" }]);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });
});
