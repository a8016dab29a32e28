"use client";

import { shortNameOf } from "@/components/candidate/short-name";
import { useOutlooks } from "@/components/evidence/check-answers";
import type { CheckDesk } from "@/components/evidence/check-types";
import type { CheckVerdict } from "@/domain/evidence-check";
import { formatPoints } from "@/lib/format";

/** The candidate's points before and after the answer that is chosen. */
export function CheckPoints({ desk, verdict }: { desk: CheckDesk; verdict: CheckVerdict | null }) {
  const outlooks = useOutlooks(desk);
  const chosen = verdict ? outlooks.get(verdict) : undefined;
  const before = chosen?.before ?? outlooks.get("CANNOT_TELL")?.before ?? 0;
  const isRated = desk.candidate.outcomes.some(({ id, ratings = {} }) => {
    return id === desk.outcome.id && Object.values(ratings).some((levels) => levels.length > 0);
  });
  return (
    <p aria-live="polite" className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-sm">
      <span className="text-muted-foreground">
        {shortNameOf(desk.name, desk.application.number)}’s points
      </span>
      <b className="text-md font-semibold tabular-nums">
        {chosen ? `${formatPoints(before)} → ${formatPoints(chosen.after)}` : formatPoints(before)}
      </b>
      {isRated ? null : (
        <span className="section-note">Nobody has rated this outcome yet, so no check moves them.</span>
      )}
    </p>
  );
}
