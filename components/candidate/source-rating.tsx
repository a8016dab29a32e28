import { cellRatings } from "@/components/candidate/rating-cell";
import { SourceButton } from "@/components/candidate/source-button";
import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { pointsOf } from "@/domain/candidate-points";
import { besideLevel } from "@/domain/confidence-words";

/** Who gave an outcome which level on a criterion, and why. */
export function RatingSource({ dossier, points, source }: SourceProps) {
  const outcome = dossier.outcomes.find(({ id }) => id === source.id);
  const criterion = dossier.criteria.find(({ key }) => key === source.criterionKey);
  if (!outcome || !criterion) return <NotHere />;
  const ratings = cellRatings(dossier.reviews, outcome.id, criterion.key);
  const adds = pointsOf(
    points,
    (cell) => cell.sourceId === outcome.id && cell.criterionKey === criterion.key,
  );
  return (
    <>
      <div>
        <h3 dir="auto" className="font-strong break-words">
          {criterion.name}
        </h3>
        <p dir="auto" className="section-note break-words">
          {outcome.statement}
        </p>
      </div>
      {ratings.length === 0 ? <p className="section-note">Nothing rated yet.</p> : null}
      <ul className="grid gap-3 text-sm">
        {ratings.map(({ reviewer, level, note, confidence }) => (
          <li key={reviewer} className="border-t border-border pt-2">
            <p className="flex justify-between gap-3">
              <b className="min-w-0 break-words">{reviewer}</b>
              <span className="shrink-0">
                {level === null ? "no evidence" : `level ${level}`}
                {besideLevel(confidence)}
              </span>
            </p>
            {level === null ? null : (
              <p dir="auto" className="section-note break-words">
                {criterion.anchors[level]}
              </p>
            )}
            {note ? (
              <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
                {note}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {ratings.length > 0 ? (
        <p className="text-sm tabular-nums">
          Adds{" "}
          <SourceButton to={`outcome.${outcome.id}`} label={`${adds.toFixed(2)} points, what they rest on`}>
            <b>{adds.toFixed(2)}</b>
          </SourceButton>{" "}
          points.
        </p>
      ) : null}
    </>
  );
}
