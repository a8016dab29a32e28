"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { CalibrationDesk } from "@/components/calibration/calibration-data";
import type { Calibration } from "@/components/calibration/use-calibration";
import { type CalibrationPlace, END, keysOf } from "@/components/calibration/use-calibration-place";
import { showError } from "@/components/form/api-error";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

/** What going on leads to, in a word. */
function labelOf({ isHeld }: Calibration, place: CalibrationPlace, isLastSample: boolean): string {
  const { step, isLastOfSample, isRated } = place;
  if (step.kind === "end") return "Start reviewing";
  if (step.kind === "compare") return isLastSample && isRated ? "How you rate" : "Next sample";
  return isLastOfSample || isHeld(step.key) ? "Compare" : "Next";
}

/** Going on: through the questions, from the last of a sample to its references, and from the last sample to the end. */
export function useGoingOn(desk: CalibrationDesk, calibration: Calibration, place: CalibrationPlace) {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const { family } = desk;
  const { step } = place;
  const isLastSample = step.kind !== "end" && step.sample.key === desk.samples.at(-1)?.key;

  async function closeSample(sampleKey: string, keys: readonly string[]) {
    if (!(await calibration.close(keys))) return;
    const options = { ...trpc.calibration.get.queryOptions({ family }), staleTime: 0 };
    const { samples } = await queries.fetchQuery(options);
    if (samples.some(({ key, opened }) => key === sampleKey && opened)) place.go(sampleKey);
  }

  async function complete() {
    await client.calibration.complete.mutate({ family });
    await queries.invalidateQueries(trpc.calibration.pathFilter());
    await queries.invalidateQueries(trpc.review.pathFilter());
    place.go(END);
  }

  async function goOn(): Promise<void> {
    if (step.kind === "end") return router.push("/reviews");
    const { isLastOfSample } = place;
    if (step.kind === "compare") {
      return isLastSample && place.isRated && !desk.completedAt ? complete() : place.next();
    }
    const { answers, isHeld } = calibration;
    const keys = keysOf(step.sample, desk);
    const isAnswered = keys.every((key) => answers[key] !== undefined);
    if (isAnswered && (isLastOfSample || isHeld(step.key))) return closeSample(step.sample.key, keys);
    if (isLastOfSample) return place.goToSample(step.sample.key);
    place.next();
  }

  return {
    label: labelOf(calibration, place, isLastSample),
    async onNext() {
      if (isBusy) return;
      setBusy(true);
      await goOn().catch(showError);
      setBusy(false);
    },
  };
}
