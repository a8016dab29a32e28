"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { isOpened } from "@/components/calibration/calibration-data";
import { CalibrationCounts, CalibrationEnd } from "@/components/calibration/calibration-end";
import { CalibrationLeft } from "@/components/calibration/calibration-left";
import { CalibrationRate } from "@/components/calibration/calibration-rate";
import { CalibrationTop } from "@/components/calibration/calibration-top";
import { SampleComparison, SampleHidden } from "@/components/calibration/sample-comparison";
import { useCalibration } from "@/components/calibration/use-calibration";
import { keysOf, useCalibrationPlace } from "@/components/calibration/use-calibration-place";
import { useGoingOn } from "@/components/calibration/use-going-on";
import { openNextEvidence } from "@/components/review/blind-evidence";
import { DeskFrame } from "@/components/review/desk-frame";
import { DeskMoves } from "@/components/review/desk-moves";
import { DeskOutcomeSheet } from "@/components/review/outcome-sheet";
import { useKeys } from "@/components/shell/use-keys";
import { type KeyHint, KeyHints } from "@/components/word/key-hints";
import { minutesFor, USUAL_SECONDS } from "@/domain/review-progress";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

const HINTS: readonly KeyHint[] = [
  { keys: ["0", "4"], isRange: true, does: "level" },
  { keys: ["N"], does: "no evidence" },
  { keys: ["J", "K"], does: "next, back" },
  { keys: ["E"], does: "evidence" },
  { keys: ["?"], does: "all keys" },
];

/** The desk with four invented people on it, rated as in a review and then held against reference levels. */
export function CalibrationScreen({ family }: { family: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const { data: desk } = useSuspenseQuery(trpc.calibration.get.queryOptions({ family }));
  const calibration = useCalibration(desk);
  const { answers } = calibration;
  const place = useCalibrationPlace(desk, answers);
  const { label, onNext } = useGoingOn(desk, calibration, place);
  const { step } = place;
  const sample = step.kind === "end" ? null : step.sample;
  const keys = desk.samples.flatMap((each) => keysOf(each, desk));
  const left = keys.filter((key) => answers[key] === undefined).length;

  const choose = (level: number | null) => {
    if (step.kind === "rate") calibration.choose(step.key, level, keysOf(step.sample, desk));
  };
  useKeys({
    ...Object.fromEntries([0, 1, 2, 3, 4].map((level) => [String(level), () => choose(level)])),
    n: () => choose(null),
    j: place.next,
    k: () => place.back?.(),
    e: () => openNextEvidence(document),
    enter: onNext,
    escape: () => router.push("/reviews"),
  });

  const criterion = step.kind === "rate" && desk.criteria.find(({ id }) => id === step.criterion);
  const outcome = step.kind === "rate" && step.sample.outcomes.find(({ id }) => id === step.outcome);
  return (
    <DeskFrame
      top={<CalibrationTop title={desk.title} who={sample?.title ?? null} kind={calibration.kind} />}
      left={<CalibrationLeft desk={desk} answers={answers} place={place} />}
      rightLabel={criterion ? "Rate this outcome" : "What the reference says"}
      right={
        <>
          {step.kind === "rate" && criterion && (
            <CalibrationRate
              key={step.key}
              criterion={criterion}
              level={answers[step.key]}
              problem={calibration.problem?.key === step.key ? calibration.problem.words : null}
              isHeld={calibration.isHeld(step.key)}
              onChoose={choose}
              onNext={onNext}
            />
          )}
          {step.kind === "compare" && isOpened(step.sample) && <SampleHidden sample={step.sample} />}
          {step.kind === "end" && <CalibrationCounts desk={desk} />}
          <DeskMoves onBack={place.back} onNext={onNext} nextLabel={label} nextKey="↵" />
        </>
      }
      foot={
        <>
          <KeyHints hints={HINTS} />
          <span className="ml-auto whitespace-nowrap">
            {left > 0 && `About ${formatCount(minutesFor(left, USUAL_SECONDS), "minute")} left`}
          </span>
        </>
      }
    >
      {outcome && criterion && sample && (
        <DeskOutcomeSheet desk={{ outcomes: sample.outcomes }} outcome={outcome} criterion={criterion} />
      )}
      {step.kind === "compare" && isOpened(step.sample) && (
        <SampleComparison desk={desk} sample={step.sample} />
      )}
      {step.kind === "end" && <CalibrationEnd desk={desk} />}
    </DeskFrame>
  );
}
