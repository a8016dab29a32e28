"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { CalibrationDesk } from "@/components/calibration/calibration-data";
import { type CalibrationReply, CalibrationSaver } from "@/components/calibration/calibration-saver";
import { errorDataOf } from "@/components/form/api-error";
import type { SaveStateKind } from "@/components/word/save-state";
import type { CalibrationAnswers } from "@/domain/calibration/answers";
import { useTRPCClient } from "@/lib/trpc-client";

/** Milliseconds after which no answer is taken for none; sent again, an answer is stored once. */
const LONGEST_WAIT = 15_000;

/** No answer, or one that says to come back later: the same answer is sent again. */
const PASSING = new Set(["INTERNAL", "RATE_LIMITED", "UNAUTHENTICATED"]);

function replyTo(error: unknown): CalibrationReply {
  const data = errorDataOf(error);
  if (!data || PASSING.has(data.reason)) return { is: "lost" };
  if (data.reason !== "CONFLICT") return { is: "refused", why: (error as Error).message };
  return { is: "clash", ...(data.current as { answers: CalibrationAnswers; version: number }) };
}

/**
 * The answers of a calibration, saved as they are given. The last one of a sample is held back until `close`, as with it
 * the reference levels open and nothing of the sample can be changed any more.
 */
export function useCalibration({ family, answers: stored, version }: CalibrationDesk) {
  const client = useTRPCClient();
  const [held, setHeld] = useState<CalibrationAnswers>({});
  const [saver] = useState(() => {
    return new CalibrationSaver({ answers: stored, version }, async (key, level, at) => {
      const [sample = "", outcome = "", criterion = ""] = key.split(".");
      const input = { family, sample, outcome, criterion, level, version: at };
      try {
        const options = { signal: AbortSignal.timeout(LONGEST_WAIT) };
        return { is: "stored", version: (await client.calibration.rate.mutate(input, options)).version };
      } catch (error) {
        return replyTo(error);
      }
    });
  });
  const state = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  const hasEdits = Object.keys(state.edits).length > 0;
  const sent: CalibrationAnswers = { ...stored, ...state.stored, ...state.edits };
  const answers: CalibrationAnswers = { ...held, ...sent };
  const saved: SaveStateKind = state.version > 0 ? "saved" : "idle";
  const waiting: SaveStateKind = state.failures > 0 ? "unsaved" : "saving";

  useEffect(() => {
    if (!hasEdits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [hasEdits]);

  return {
    answers,
    problem: state.problem,
    /** Whether an answer is held back: it is the one that would end its sample. */
    isHeld: (key: string) => held[key] !== undefined && sent[key] === undefined,
    kind: hasEdits ? waiting : saved,
    choose(key: string, level: number | null, sampleKeys: readonly string[]) {
      const isLast = sampleKeys.every((other) => other === key || sent[other] !== undefined);
      if (isLast && sent[key] === undefined) setHeld({ ...held, [key]: level });
      else saver.edit(key, level);
    },
    /** Sends what is held back of a sample, and resolves with whether the server has everything. */
    async close(sampleKeys: readonly string[]): Promise<boolean> {
      for (const [key, level] of Object.entries(held)) {
        if (sampleKeys.includes(key) && sent[key] === undefined) saver.edit(key, level);
      }
      return saver.flush();
    },
  };
}

export type Calibration = ReturnType<typeof useCalibration>;
