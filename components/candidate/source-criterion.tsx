import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { SourceRows } from "@/components/candidate/source-rows";
import { pointsOf } from "@/domain/candidate-points";
import { formatPercent } from "@/lib/format";

/** What each outcome and certificate adds on one criterion. */
export function CriterionSource({ dossier, points, source }: SourceProps) {
  const criterion = dossier.criteria.find(({ key }) => key === source.id);
  if (!criterion) return <NotHere />;
  const on = (sourceId: string, part?: string) =>
    pointsOf(
      points,
      (cell) =>
        cell.criterionKey === criterion.key &&
        cell.sourceId === sourceId &&
        (part === undefined || cell.part === part),
    );
  return (
    <>
      <div>
        <h3 dir="auto" className="font-strong break-words">
          {criterion.name}
        </h3>
        <p dir="auto" className="section-note break-words">
          {criterion.question} Weighs {formatPercent(criterion.weight)}.
        </p>
      </div>
      {dossier.score.criteria[criterion.key]?.isRated ? null : (
        <p className="section-note">Nothing rated on this yet.</p>
      )}
      <SourceRows
        caption="Points"
        rows={[
          ...dossier.outcomes.map(({ id, statement }) => ({
            key: id,
            label: statement,
            points: on(id),
            to: `rating.${id}.${criterion.key}`,
          })),
          ...dossier.credentials.flatMap(({ id, title }) => [
            {
              key: `${id} alone`,
              label: title,
              note: "on its own",
              points: on(id, "alone"),
              to: `credential.${id}`,
            },
            {
              key: `${id} use`,
              label: title,
              note: "because it was put to use",
              points: on(id, "synergy"),
              to: `credential.${id}`,
            },
          ]),
        ]}
        total={pointsOf(points, (cell) => cell.criterionKey === criterion.key)}
      />
    </>
  );
}
