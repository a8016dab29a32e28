"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { CalibrationDesk } from "@/components/calibration/calibration-data";
import { type CalibrationReply, CalibrationSaver } from "@/components/calibration/calibration-saver";
import { errorDataOf } from "@/components/form/api-error";
import type { SaveStateKind } from "@/components/word/save-state";
import type { CalibrationAnswers } from "@/domain/calibration/answers";
import { useTRPCClient } from "@/lib/trpc-client";

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
  const [held, setHeld] = useState<{ key: string; level: number | null } | null>(null);
  const [saver] = useState(() => {
    return new CalibrationSaver({ answers: stored, version }, async (key, level, at) => {
      const [sample = "", outcome = "", criterion = ""] = key.split(".");
      const input = { family, sample, outcome, criterion, level, version: at };
      try {
        return { is: "stored", version: (await client.calibration.rate.mutate(input)).version };
      } catch (error) {
        return replyTo(error);
      }
    });
  });
  const state = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  const hasEdits = Object.keys(state.edits).length > 0;
  const sent: CalibrationAnswers = { ...stored, ...state.stored, ...state.edits };
  const answers = held ? { ...sent, [held.key]: held.level } : sent;
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
    /** The key of the answer that is held back, or null. */
    heldKey: held?.key ?? null,
    kind: hasEdits ? waiting : saved,
    choose(key: string, level: number | null, sampleKeys: readonly string[]) {
      const isLast = sampleKeys.every((other) => other === key || sent[other] !== undefined);
      if (isLast && sent[key] === undefined) setHeld({ key, level });
      else saver.edit(key, level);
    },
    /** Sends the answer held back too, and resolves with whether the server has everything. */
    async close(): Promise<boolean> {
      if (held) saver.edit(held.key, held.level);
      setHeld(null);
      return saver.flush();
    },
  };
}

export type Calibration = ReturnType<typeof useCalibration>;
