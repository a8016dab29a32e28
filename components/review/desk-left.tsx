"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { RequiredCertificate } from "@/components/opening/required-certificate";
import type { Desk } from "@/components/review/desk-data";
import { DeskOutcomes } from "@/components/review/desk-outcomes";
import { DeskQueue } from "@/components/review/desk-queue";
import { PassSteps } from "@/components/review/pass-steps";
import { CLOSING, type DeskPlace } from "@/components/review/use-desk-place";
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
      current={place.pair?.criterionId ?? CLOSING}
      onGo={(id) => (id === CLOSING ? place.go(CLOSING) : place.goToCriterion(id))}
    />
  );
}

function Rule() {
  return <hr className="mx-2 my-[18px] border-t" />;
}

function Folding({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <details className="group rail:hidden">
        <summary className="flex min-h-11 list-none items-center justify-between px-4 text-sidebar-foreground sm:px-6 [&::-webkit-details-marker]:hidden">
          <span className="font-strong">{title}</span>
          <span className="link text-sidebar-muted-foreground group-open:hidden">All steps</span>
        </summary>
        <div className="px-2 pb-4 sm:px-4">{children}</div>
      </details>
      <div className="sticky top-12 max-h-[calc(100dvh-92px)] overflow-y-auto px-3.5 py-5 max-rail:hidden">
        {children}
      </div>
    </>
  );
}

/** Where the reviewer is: the criteria, the outcomes on this one, and what waits after this review. */
export function DeskLeft({ desk, draft, place }: DeskLeftProps) {
  const trpc = useTRPC();
  const { data: queue } = useSuspenseQuery(trpc.review.queue.queryOptions());
  const criterion = desk.criteria.find((each) => each.id === place.pair?.criterionId);
  const total = place.pairs.length;
  const title = `This review, ${total - place.open.length} of ${total} rated`;
  const requirement = { certificate: desk.requiredCertificate, reason: desk.requiredCertificateReason };
  return (
    <>
      <RequiredCertificate {...requirement} className="px-4 pt-3 sm:px-6 rail:hidden" />
      <Folding title={title}>
        <RequiredCertificate {...requirement} className="px-2 pb-[18px] max-rail:hidden" />
        <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground max-rail:sr-only">{title}</h2>
        <Steps desk={desk} draft={draft} place={place} />
        {criterion && (
          <>
            <Rule />
            <DeskOutcomes
              title={criterion.name}
              outcomes={desk.outcomes}
              answerOn={(outcomeId) => answerOf(draft, pairKey({ outcomeId, criterionId: criterion.id }))}
              current={place.pair?.outcomeId ?? null}
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
        <p className="section-note px-2 pt-[18px]">
          You see no one else’s ratings, and nobody sees yours, until you hand in.
        </p>
      </Folding>
    </>
  );
}
