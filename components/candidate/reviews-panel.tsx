"use client";

import type { Dossier } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import { ReviewerNotices } from "@/components/review/reviewer-notices";
import { TwoScores } from "@/components/review/two-scores";
import { Panel } from "@/components/ui/panel";
import { formatCount, formatShortDay } from "@/lib/format";

/** How many ratings were changed since they were handed in; each is told where the review opens. */
function changedWords({ reviews }: Dossier): string {
  const changed = reviews.flatMap(({ ratings }) =>
    ratings.filter(({ revisions = [] }) => revisions.length > 0),
  );
  return `${formatCount(changed.length, "rating")} changed since, each with its reason in the review.`;
}

/** Who has reviewed, when, and how many levels each gave. */
export function ReviewsPanel({ dossier }: { dossier: Dossier }) {
  const { reviews, awaited, firstSupport, score } = dossier;
  const expected = reviews.length + awaited.length;
  return (
    <Panel title="Reviews" note={expected > 0 ? `${reviews.length} of ${expected}` : null}>
      {reviews.length === 0 ? <p className="section-note">None handed in yet.</p> : null}
      <ul className="grid gap-2">
        {reviews.map(({ id, reviewer, submittedAt, ratings }) => {
          const levels = ratings.filter(({ level }) => level !== null).length;
          return (
            <li key={id} className="flex items-baseline justify-between gap-3">
              <SourceButton
                to={`review.${id}`}
                label={`Review by ${reviewer}`}
                className="min-w-0 break-words"
              >
                {reviewer}
              </SourceButton>
              <span className="axis shrink-0">
                {formatShortDay(submittedAt)}, {formatCount(levels, "rating")}
              </span>
            </li>
          );
        })}
      </ul>
      {reviews.length > 0 ? (
        <p className="section-note mt-3 border-t border-border pt-3">
          {reviews.length === 1 ? "Rated" : "All rated alone,"} before names and certificates were shown.
        </p>
      ) : null}
      {firstSupport === null ? null : (
        <div className="mt-2">
          <TwoScores first={firstSupport} now={score.support} />
          <p className="section-note">{changedWords(dossier)}</p>
        </div>
      )}
      {dossier.notices.length > 0 ? (
        <div className="mt-3 border-t border-border pt-3">
          <ReviewerNotices notices={dossier.notices} canExcuse={dossier.can.excuse} />
        </div>
      ) : null}
    </Panel>
  );
}
