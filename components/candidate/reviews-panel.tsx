"use client";

import type { Dossier } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import { Panel } from "@/components/ui/panel";
import { formatCount, formatShortDay } from "@/lib/format";

/** Who has reviewed, when, and how many levels each gave. */
export function ReviewsPanel({ dossier }: { dossier: Dossier }) {
  const { reviews, awaited } = dossier;
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
    </Panel>
  );
}
