"use client";

import type { Dossier } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import { Panel } from "@/components/ui/panel";
import { formatPercent } from "@/lib/format";

/** How well the candidate knows the field, as the reviewers rated it. */
export function FieldPanel({ dossier }: { dossier: Dossier }) {
  const rated = dossier.reviews.flatMap((review) =>
    review.domainExpertise === null ? [] : [{ ...review, level: review.domainExpertise }],
  );
  const mean = rated.reduce((sum, { level }) => sum + level, 0) / Math.max(1, rated.length);
  const lift = dossier.expertiseBoost * (mean / 4);
  return (
    <Panel title="Knows the field" note={rated.length === 0 ? "not rated" : `${mean.toFixed(1)} of 4`}>
      {rated.length > 0 ? (
        <ul className="mb-2.5 grid gap-2">
          {rated.map(({ id, reviewer, level }) => (
            <li key={id} className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 break-words">{reviewer}</span>
              <SourceButton to={`review.${id}`} label={`Level ${level}, review by ${reviewer}`}>
                {level}
              </SourceButton>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="section-note">
        People who know the field give AI better directions.{" "}
        {rated.length === 0
          ? `A rating here can lift every outcome by up to ${formatPercent(dossier.expertiseBoost)}.`
          : `This lifts every outcome by ${formatPercent(lift)}, before it saturates.`}
      </p>
    </Panel>
  );
}
