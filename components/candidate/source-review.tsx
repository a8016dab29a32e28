import { NotHere, type SourceProps } from "@/components/candidate/source-props";
import { LevelChange } from "@/components/review/level-change";
import { RevisionList } from "@/components/review/revision-list";
import { besideLevel } from "@/domain/confidence-words";
import { firstLevelOf } from "@/domain/rating-revision";
import { formatDay } from "@/lib/format";

/** One review: what was said of the candidate as a whole, and every level with its note. */
export function ReviewSource({ dossier, source }: SourceProps) {
  const review = dossier.reviews.find(({ id }) => id === source.id);
  if (!review) return <NotHere />;
  const statementOf = new Map(dossier.outcomes.map(({ id, statement }) => [id, statement]));
  const nameOf = new Map(dossier.criteria.map(({ key, name }) => [key, name]));
  return (
    <>
      <div>
        <h3 className="font-strong break-words">{review.reviewer}</h3>
        <p className="section-note">
          Handed in {formatDay(review.submittedAt)}. Knows the field:{" "}
          {review.domainExpertise === null ? "cannot tell" : `level ${review.domainExpertise}`}.
        </p>
      </div>
      {review.note ? (
        <p dir="auto" className="text-sm break-words whitespace-pre-wrap">
          {review.note}
        </p>
      ) : null}
      <ul className="text-sm">
        {review.ratings.map(({ id, outcomeId, criterionKey, level, note, confidence, revisions = [] }) => (
          <li key={id} className="border-t border-border py-2">
            <p className="flex justify-between gap-3">
              <span dir="auto" className="min-w-0 break-words">
                {statementOf.get(outcomeId)}
                <span className="block text-muted-foreground">{nameOf.get(criterionKey)}</span>
              </span>
              <span className="shrink-0 tabular-nums">
                <LevelChange first={firstLevelOf({ level, revisions })} level={level} />
                {besideLevel(confidence)}
              </span>
            </p>
            {revisions.length > 0 ? <RevisionList revisions={revisions} /> : null}
            {note ? (
              <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
                {note}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
