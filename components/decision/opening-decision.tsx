"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { DecisionForm } from "@/components/decision/decision-form";
import { DecisionList } from "@/components/decision/decision-list";
import { UnheardList } from "@/components/letter/unheard-list";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { EmptyState } from "@/components/word/empty-state";
import { SectionTitle } from "@/components/word/section-title";
import { useTRPC } from "@/lib/trpc-client";

interface OpeningDecisionProps {
  openingId: string;
  canDecide: boolean;
  /** Whether they write to candidates, and so see who has heard. */
  canWrite: boolean;
  /** The decision that a new one would replace. */
  replaces: string | null;
  /** Whom the screen before suggested, from a comparison. */
  suggested: string | null;
}

/** What was decided in an opening, and where a new decision is written. */
export function OpeningDecision({
  openingId,
  canDecide,
  canWrite,
  replaces,
  suggested,
}: OpeningDecisionProps) {
  const trpc = useTRPC();
  const { data: rows } = useSuspenseQuery(trpc.decision.list.queryOptions({ openingId }));
  return (
    <OpeningFrame openingId={openingId} current="decision">
      <div className="grid max-w-[900px] gap-10">
        {rows.length > 0 ? (
          <section>
            <SectionTitle className="mb-2.5">Decided so far</SectionTitle>
            <DecisionList rows={rows} showsOpening={false} />
          </section>
        ) : null}
        {rows.length > 0 && canWrite ? <UnheardList openingId={openingId} /> : null}
        {rows.length === 0 && !canDecide ? (
          <EmptyState title="Nothing decided yet">
            The hiring manager writes the decision here, with the outcomes it rests on.
          </EmptyState>
        ) : null}
        {canDecide ? <DecisionForm openingId={openingId} replaces={replaces} suggested={suggested} /> : null}
      </div>
    </OpeningFrame>
  );
}
