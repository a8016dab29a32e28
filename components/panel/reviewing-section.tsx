"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useId } from "react";
import { HiddenFields } from "@/components/panel/hidden-fields";
import { RemindPanel } from "@/components/panel/remind-panel";
import { sayDue, sayNeeded, sayOrder } from "@/components/panel/reviewing-words";
import { useTRPC } from "@/lib/trpc-client";

const ReviewingForm = dynamic(() =>
  import("@/components/panel/reviewing-form").then((module) => module.ReviewingForm),
);

/** How reviewing goes: set by those who run the opening, read by everybody else. */
export function ReviewingSection({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const titleId = useId();
  const { data: reviewing } = useSuspenseQuery(trpc.opening.reviewing.queryOptions({ openingId }));
  const { reviewOrder, reviewDueOn, reviewsNeeded, requiresCalibration } = reviewing;
  return (
    <section aria-labelledby={titleId} className="mt-10 border-t border-border-strong pt-5">
      <h2 id={titleId} className="section-title">
        How reviewing goes
      </h2>
      {reviewing.canEdit ? (
        <ReviewingForm reviewing={reviewing} />
      ) : (
        <>
          <ul className="mt-2 grid gap-1 text-sm">
            <li>{sayOrder(reviewOrder)}.</li>
            <li>{reviewDueOn ? `Due on ${sayDue(reviewDueOn)}.` : "No due date."}</li>
            <li>{sayNeeded(reviewsNeeded)}.</li>
            {requiresCalibration ? <li>Everybody practises on samples before the first review.</li> : null}
          </ul>
          <HiddenFields hidesEmployer={reviewing.hidesEmployer} hidesDates={reviewing.hidesDates} />
        </>
      )}
      {reviewing.canRemind ? <RemindPanel openingId={openingId} remindedAt={reviewing.remindedAt} /> : null}
    </section>
  );
}
