import type { CalibrationDesk } from "@/components/calibration/calibration-data";
import { type CalibrationPlace, END, keysOf } from "@/components/calibration/use-calibration-place";
import { PassSteps } from "@/components/review/pass-steps";
import type { CalibrationAnswers } from "@/domain/calibration/answers";

interface CalibrationLeftProps {
  desk: CalibrationDesk;
  answers: CalibrationAnswers;
  place: CalibrationPlace;
}

/** The four samples with how much of each is rated, and the end. */
export function CalibrationLeft({ desk, answers, place }: CalibrationLeftProps) {
  const steps = desk.samples.map((sample) => {
    const keys = keysOf(sample, desk);
    const done = keys.filter((key) => answers[key] !== undefined).length;
    return { id: sample.key, label: sample.title, done, of: keys.length };
  });
  const end = { id: END, label: "How you rate" };
  const { step } = place;
  return (
    <div className="px-3.5 py-5 sm:px-4 rail:sticky rail:top-12">
      <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground">Four samples to practise on</h2>
      <PassSteps
        steps={place.isRated ? [...steps, end] : steps}
        current={step.kind === "end" ? END : step.sample.key}
        onGo={(id) => (id === END ? place.go(END) : place.goToSample(id))}
      />
      <p className="section-note px-2 pt-[18px] max-rail:hidden">
        Nobody else sees how you rate these. Once all of a sample is rated, you see what level we would give,
        and why.
      </p>
    </div>
  );
}
