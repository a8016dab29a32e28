import type { SourceProps } from "@/components/candidate/source-props";
import { SourceRows } from "@/components/candidate/source-rows";
import { pointsOf } from "@/domain/candidate-points";
import { formatPercent, formatRangeInWords } from "@/lib/format";

/** The support by criterion, and by source. */
export function SupportSource({ dossier, points }: SourceProps) {
  const { score, criteria, outcomes, credentials } = dossier;
  return (
    <>
      <p className="section-note">
        Nine times in ten it lies within {formatRangeInWords(score.low, score.high)}, of 100.
      </p>
      <SourceRows
        caption="By criterion"
        rows={criteria.map(({ key, name, weight }) => ({
          key,
          label: name,
          note: `weighs ${formatPercent(weight)}`,
          points: pointsOf(points, (cell) => cell.criterionKey === key),
          to: `criterion.${key}`,
        }))}
        total={points.total}
      />
      <SourceRows
        caption="By source"
        rows={[
          ...outcomes.map(({ id, statement }) => ({
            key: id,
            label: statement,
            points: pointsOf(points, (cell) => cell.sourceId === id),
            to: `outcome.${id}`,
          })),
          ...credentials.map(({ id, title }) => ({
            key: id,
            label: title,
            note: "certificate, alone and put to use",
            points: pointsOf(points, (cell) => cell.sourceId === id),
            to: `credential.${id}`,
          })),
        ]}
        total={points.total}
      />
    </>
  );
}
