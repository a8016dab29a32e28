"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { placeOf } from "@/components/panel/panel-place";
import { PersonRow } from "@/components/panel/person-row";
import { ReviewingSection } from "@/components/panel/reviewing-section";
import { EmptyState } from "@/components/word/empty-state";
import { SectionFinding } from "@/components/word/section-finding";
import { countWordFirst } from "@/domain/ranking/count-word";
import { useTRPC } from "@/lib/trpc-client";

const PanelForm = dynamic(() => import("@/components/panel/panel-form").then((module) => module.PanelForm));

function finding(reviewers: number): string {
  if (reviewers === 0) return "Nobody reviews yet";
  return reviewers === 1 ? "One person reviews" : `${countWordFirst(reviewers)} people review, each alone`;
}

/** The panel tab: who takes part, and who of them rates. */
export function PanelScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: panel } = useSuspenseQuery(trpc.panel.get.queryOptions({ openingId }));
  const { members, people, canEdit } = panel;
  const reviewers = members.filter(({ isReviewing }) => isReviewing).length;
  return (
    <OpeningFrame openingId={openingId} current="panel">
      <div className="max-w-[720px]">
        <SectionFinding
          className="mb-5"
          note="Reviewers rate without names, schools and certificates in sight, and see nobody’s ratings before their own are in. Only reviewers and hiring managers can: whoever enters names cannot judge blind."
        >
          {finding(reviewers)}
        </SectionFinding>
        {canEdit ? <PanelForm panel={panel} /> : null}
        {!canEdit && people.length > 0 ? (
          <ul className="border-t border-border-strong">
            {people.map((person) => (
              <PersonRow key={person.memberId} person={person} place={placeOf(members, person.memberId)} />
            ))}
          </ul>
        ) : null}
        {!canEdit && people.length === 0 ? <EmptyState title="Nobody is on the panel yet" /> : null}
        <ReviewingSection openingId={openingId} />
      </div>
    </OpeningFrame>
  );
}
