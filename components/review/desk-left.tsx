"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { DeskAside, Rule } from "@/components/review/desk-aside";
import type { Desk } from "@/components/review/desk-data";
import { DeskOutcomes } from "@/components/review/desk-outcomes";
import { DeskQueue } from "@/components/review/desk-queue";
import { CLOSING } from "@/components/review/desk-walk";
import { PassSteps } from "@/components/review/pass-steps";
import { type DeskPlace, deskHref } from "@/components/review/use-desk-place";
import { answerOf, type Draft } from "@/domain/review-draft";
import { answeredOn, pairKey } from "@/domain/review-progress";
import { useTRPC } from "@/lib/trpc-client";

interface DeskLeftProps {
  desk: Desk;
  draft: Draft;
  place: DeskPlace;
}

function Steps({ desk, draft, place }: DeskLeftProps) {
  const answered = place.pairs.filter((pair) => answerOf(draft, pairKey(pair)).level !== undefined);
  const steps = desk.criteria.map((criterion) => ({
    id: criterion.id,
    label: criterion.name,
    done: answeredOn(criterion.id, answered),
    of: desk.outcomes.length,
  }));
  const closing = { id: CLOSING, label: "Hand in, then see certificates" };
  return (
    <PassSteps
      steps={[...steps, closing]}
      current={place.walk.pair?.criterionId ?? CLOSING}
      onGo={(id) => (id === CLOSING ? place.go(CLOSING) : place.goToCriterion(id))}
    />
  );
}

/** Where the reviewer is: the criteria, the outcomes on this one, and what waits after this review. */
export function DeskLeft({ desk, draft, place }: DeskLeftProps) {
  const trpc = useTRPC();
  const { data: queue } = useSuspenseQuery(trpc.review.queue.queryOptions());
  const { pair } = place.walk;
  const criterion = desk.criteria.find((each) => each.id === pair?.criterionId);
  const total = place.pairs.length;
  const isOneOfSeveral = queue.waiting.some(
    (row) => row.openingId === desk.openingId && row.applicationId !== desk.applicationId && !row.isHandedIn,
  );
  const across = deskHref(`opening/${desk.openingId}`, pair ? pairKey(pair) : "");
  return (
    <DeskAside
      desk={desk}
      title={`This review, ${total - place.open.length} of ${total} rated`}
      other={isOneOfSeveral ? { href: across, words: "Rate one criterion across all candidates" } : null}
    >
      <Steps desk={desk} draft={draft} place={place} />
      {criterion && (
        <>
          <Rule />
          <DeskOutcomes
            title={criterion.name}
            outcomes={desk.outcomes}
            answerOn={(outcomeId) => answerOf(draft, pairKey({ outcomeId, criterionId: criterion.id }))}
            current={pair?.outcomeId ?? null}
            onGo={(outcomeId) => place.go(pairKey({ outcomeId, criterionId: criterion.id }))}
          />
        </>
      )}
      {queue.waiting.length > 1 && (
        <>
          <Rule />
          <DeskQueue waiting={queue.waiting} current={desk.applicationId} />
        </>
      )}
    </DeskAside>
  );
}
