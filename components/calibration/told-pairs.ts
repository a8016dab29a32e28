import {
  type CalibrationDesk,
  criterionNames,
  type OpenedSample,
} from "@/components/calibration/calibration-data";
import type { ToldPair } from "@/components/calibration/comparison-table";
import { answerKey } from "@/domain/calibration/answers";
import { compareWithReference } from "@/domain/calibration/compare-with-reference";

/** Own answers to one sample beside the reference, in the words of the screen, largest difference first. */
export function toldPairs(
  desk: CalibrationDesk,
  { key: sample, outcomes, opened }: OpenedSample,
): ToldPair[] {
  const names = criterionNames(desk);
  const statements = new Map(outcomes.map(({ id, statement }) => [id, statement]));
  return compareWithReference(desk.answers, { key: sample, references: opened.references }).map((pair) => ({
    ...pair,
    id: answerKey({ ...pair, sample }),
    criterionName: names.get(pair.criterion) ?? "",
    statement: statements.get(pair.outcome) ?? "",
  }));
}
