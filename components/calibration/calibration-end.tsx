import { type CalibrationDesk, criterionNames, isOpened } from "@/components/calibration/calibration-data";
import { ComparisonTable } from "@/components/calibration/comparison-table";
import { toldPairs } from "@/components/calibration/told-pairs";
import { comparisonFinding } from "@/domain/calibration/comparison-words";

function pairsOf(desk: CalibrationDesk) {
  return desk.samples
    .filter(isOpened)
    .flatMap((sample) => toldPairs(desk, sample).map((pair) => ({ ...pair, who: sample.title })));
}

/** What all samples say together: how near the reference one rates, and every place where one does not. */
export function CalibrationEnd({ desk }: { desk: CalibrationDesk }) {
  const pairs = pairsOf(desk);
  const different = pairs.filter(({ isSame }) => !isSame);
  return (
    <article className="w-full max-w-[720px]">
      <p className="text-sm text-muted-foreground">All four samples</p>
      <h1 tabIndex={-1} className="finding mt-2 mb-6 break-words outline-none">
        {comparisonFinding(pairs, criterionNames(desk))}
      </h1>
      {different.length > 0 && (
        <ComparisonTable caption="Where you and the reference differ" pairs={different} />
      )}
    </article>
  );
}

/** On how many pairs of each criterion one agrees with the reference. */
export function CalibrationCounts({ desk }: { desk: CalibrationDesk }) {
  const pairs = pairsOf(desk);
  return (
    <>
      <h2 className="text-md leading-[1.375rem] font-semibold tracking-[-0.012em]">Agreed, by criterion</h2>
      <dl className="mt-3 border-t text-sm">
        {desk.criteria.map(({ id, name }) => {
          const ofCriterion = pairs.filter(({ criterion }) => criterion === id);
          return (
            <div key={id} className="flex justify-between gap-4 border-b py-2">
              <dt>{name}</dt>
              <dd className="tabular-nums">
                {ofCriterion.filter(({ isSame }) => isSame).length} of {ofCriterion.length}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="section-note mt-[18px]">
        Nobody else sees this. It changes no score and opens no door but your own reviews.
      </p>
    </>
  );
}
