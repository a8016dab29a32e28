"use client";

import { useEffect, useMemo, useState } from "react";
import { startRun } from "@/components/robustness/start-run";
import type { RankingProblem } from "@/domain/robustness/ranking-problem";
import type { RobustnessResult } from "@/domain/robustness/robustness-run";

/** How a run goes; while another one is under way, or after it was cancelled, the last result stays. */
export interface RobustnessRun {
  readonly state: "running" | "done" | "cancelled" | "failed";
  /** 0–1. */
  readonly progress: number;
  readonly result: RobustnessResult | undefined;
  readonly cancel: () => void;
  /** The same once more. */
  readonly again: () => void;
}

type Going = Pick<RobustnessRun, "state" | "progress" | "result">;

/** Runs as soon as there is something to run, and anew when the problem, the seed or the number of draws changes. */
export function useRobustnessRun(problem: RankingProblem, seed: number, draws: number): RobustnessRun {
  const [going, setGoing] = useState<Going>({ state: "running", progress: 0, result: undefined });
  const [attempt, setAttempt] = useState(0);
  const [cancelled, setCancelled] = useState<object | null>(null);
  const request = useMemo(() => {
    const { ids, measures, supports } = problem;
    return { problem: { ids, measures }, supports, seed, draws, attempt };
  }, [problem, seed, draws, attempt]);
  // What is asked anew is not what was cancelled.
  const isCancelled = cancelled === request;
  useEffect(() => {
    if (isCancelled) return;
    setGoing(({ result }) => ({ state: "running", progress: 0, result }));
    return startRun(request, (message) => {
      if (message.kind === "done") setGoing({ state: "done", progress: 1, result: message.result });
      else if (message.kind === "failed")
        setGoing(({ result }) => ({ state: "failed", progress: 0, result }));
      else setGoing(({ result }) => ({ state: "running", progress: message.progress, result }));
    });
  }, [request, isCancelled]);
  return {
    ...going,
    cancel: () => {
      setCancelled(request);
      setGoing(({ result }) => ({ state: "cancelled", progress: 0, result }));
    },
    again: () => setAttempt((now) => now + 1),
  };
}
