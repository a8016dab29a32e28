"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { shortNameOf } from "@/components/candidate/short-name";
import { CheckClaim } from "@/components/evidence/check-claim";
import { CheckForm } from "@/components/evidence/check-form";
import { CheckHistory } from "@/components/evidence/check-history";
import { CheckPiece } from "@/components/evidence/check-piece";
import { checkWords } from "@/components/evidence/evidence-words";
import { PageFrame } from "@/components/shell/page-frame";
import { useTRPC } from "@/lib/trpc-client";

const RefuteOutcome = dynamic(() =>
  import("@/components/outcome/refute-outcome").then((module) => module.RefuteOutcome),
);

/** One piece of evidence beside the claim it is to support, and the four answers. */
export function CheckPage({ evidenceId }: { evidenceId: string }) {
  const trpc = useTRPC();
  const { data: desk } = useSuspenseQuery(trpc.evidence.checkDesk.queryOptions({ evidenceId }));
  const { opening, application, name, outcome, evidence } = desk;
  const dossier = `/openings/${opening.id}/applications/${application.id}`;
  const back = `${dossier}/outcomes/${outcome.id}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: opening.title, href: `/openings/${opening.id}` },
    { label: name ?? `Candidate ${application.number}`, href: dossier },
    { label: "Outcome", href: back },
    { label: "Check" },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <h1 className="finding">Does it support the claim?</h1>
      <p className="section-note mt-1 mb-6">
        {checkWords(evidence)}.
        {desk.checksNeeded > 1 ? ` Two people have to support it before it counts.` : null}
      </p>
      <div className="grid items-start gap-x-9 gap-y-7 md:grid-cols-2">
        <CheckClaim outcome={outcome} who={shortNameOf(name, application.number)} />
        <CheckPiece outcomeId={outcome.id} evidence={evidence} />
      </div>
      <div className="mt-9 grid items-start gap-x-9 gap-y-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)]">
        <CheckForm desk={desk} back={back} />
        <div className="grid gap-5">
          <CheckHistory checks={evidence.checks} canReopen />
          {desk.can.refute && outcome.status === "STANDING" ? <RefuteOutcome outcome={outcome} /> : null}
        </div>
      </div>
    </PageFrame>
  );
}
