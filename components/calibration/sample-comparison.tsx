import {
  type CalibrationDesk,
  criterionNames,
  type OpenedSample,
} from "@/components/calibration/calibration-data";
import { ComparisonTable } from "@/components/calibration/comparison-table";
import { toldPairs } from "@/components/calibration/told-pairs";
import { comparisonFinding } from "@/domain/calibration/comparison-words";

interface SampleComparisonProps {
  desk: CalibrationDesk;
  sample: OpenedSample;
}

/** One sample once it is rated: own levels beside the reference with its reasons, differences first. */
export function SampleComparison({ desk, sample }: SampleComparisonProps) {
  const pairs = toldPairs(desk, sample);
  return (
    <article className="w-full max-w-[720px]">
      <p className="text-sm text-muted-foreground">{sample.title}, your levels beside the reference</p>
      <h1 tabIndex={-1} className="finding mt-2 mb-6 break-words outline-none">
        {comparisonFinding(pairs, criterionNames(desk))}
      </h1>
      <ComparisonTable caption={`${sample.title}, level by level`} pairs={pairs} />
    </article>
  );
}

/** What was out of sight while the sample was rated, and what a reference is. */
export function SampleHidden({ sample }: { sample: OpenedSample }) {
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">What you did not see</h2>
      <p className="mt-2 text-sm">{sample.opened.hidden}</p>
      <p className="section-note mt-[18px] border-t pt-[18px]">
        A reference is what the anchors say of an outcome, read by their words. It is no examination: where
        you differ with a reason, the reason is what to bring to the panel.
      </p>
    </>
  );
}
