"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { shortNameOf } from "@/components/candidate/short-name";
import { DuplicateFlags } from "@/components/duplicate/duplicate-flags";
import { EvidenceManager } from "@/components/evidence/evidence-manager";
import { CameInWith } from "@/components/import/came-in-with";
import { OutcomeEdit } from "@/components/outcome/outcome-edit";
import { OutcomeReading } from "@/components/outcome/outcome-reading";
import { OutcomeStanding } from "@/components/outcome/outcome-standing";
import { StrengthPanel } from "@/components/outcome/strength-panel";
import { useStoredStrength } from "@/components/outcome/use-strength";
import { RefereeSection } from "@/components/referee/referee-section";
import { PageFrame } from "@/components/shell/page-frame";
import { Badge } from "@/components/ui/badge";
import { LockedNotice } from "@/components/word/locked-notice";
import { useTRPC } from "@/lib/trpc-client";

interface OutcomePageProps {
  outcomeId: string;
  /** What this person's role may do: edit and add, check evidence. */
  canEnter: boolean;
  canCheck: boolean;
  canSeeReferees: boolean;
}

/** One outcome by itself: its wording while nobody has rated it, its evidence and checks at any time. */
export function OutcomePage({ outcomeId, canEnter, canCheck, canSeeReferees }: OutcomePageProps) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.outcome.get.queryOptions({ outcomeId }));
  const { outcome, opening, application, name, isLocked } = data;
  const strength = useStoredStrength(data);
  const who = shortNameOf(name, application.number);
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: opening.title, href: `/openings/${opening.id}` },
    { label: name ?? `Candidate ${application.number}`, href: dossier },
    { label: "Outcome" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <div className="grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_336px] rail:gap-14">
        <div className="min-w-0">
          <h1 dir="auto" className="finding mb-[18px] break-words">
            {outcome.statement}
          </h1>
          {canEnter ? (
            <CameInWith
              applicationId={application.id}
              kind="OUTCOME"
              id={outcome.id}
              openingId={opening.id}
              className="-mt-2 mb-4"
            />
          ) : null}
          {outcome.status === "REFUTED" ? (
            <p className="mb-4 flex flex-wrap items-baseline gap-2.5 text-sm">
              <Badge variant="attention">Found false</Badge>
              <span dir="auto" className="min-w-0 break-words">
                {outcome.statusNote}
              </span>
            </p>
          ) : null}
          <DuplicateFlags applicationId={application.id} canAnswer={canEnter} aboutId={outcome.id} />
          {isLocked && canEnter ? (
            <LockedNotice className="mb-4">
              Rated as it stands, so wording and numbers stay. Add or check evidence below, or enter what is
              new as an outcome of its own.
            </LockedNotice>
          ) : null}
          {canEnter && !isLocked ? (
            <OutcomeEdit details={data} who={who} />
          ) : (
            <OutcomeReading outcome={outcome} who={who} />
          )}
          <EvidenceManager
            applicationId={application.id}
            outcome={outcome}
            canEnter={canEnter}
            canCheck={canCheck}
          />
          {canSeeReferees ? <RefereeSection outcomeId={outcomeId} canAsk={canEnter} /> : null}
          {canEnter ? <OutcomeStanding details={data} back={dossier} /> : null}
        </div>
        <StrengthPanel
          strength={strength}
          entry={outcome}
          titles={new Map(outcome.evidence.map(({ id, title }) => [id, title]))}
        />
      </div>
    </PageFrame>
  );
}
