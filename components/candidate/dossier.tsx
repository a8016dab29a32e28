"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { dossierFacts } from "@/components/candidate/dossier-facts";
import { DossierHead } from "@/components/candidate/dossier-head";
import { DossierRail } from "@/components/candidate/dossier-rail";
import { DossierWaterfall } from "@/components/candidate/dossier-waterfall";
import { RatingsTable } from "@/components/candidate/ratings-table";
import { useSource } from "@/components/candidate/use-source";
import { DraftList } from "@/components/draft/draft-list";
import { DuplicateFlags } from "@/components/duplicate/duplicate-flags";
import { CameInWith } from "@/components/import/came-in-with";
import { OutcomeList } from "@/components/outcome/outcome-list";
import { PageFrame } from "@/components/shell/page-frame";
import { PageFinding } from "@/components/word/page-finding";
import { useTRPC } from "@/lib/trpc-client";

const SourceSheet = dynamic(() =>
  import("@/components/candidate/source-sheet").then((module) => module.SourceSheet),
);

/** All about one candidate in one opening: what carries the score first, then what it is made of. */
export function Dossier({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const { data: dossier } = useSuspenseQuery(trpc.application.get.queryOptions({ applicationId }));
  const { source } = useSource();
  const facts = dossierFacts(dossier);
  const { opening, person } = dossier;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: opening.title, href: `/openings/${opening.id}` },
    { label: person.name },
  ];
  return (
    <PageFrame crumbs={crumbs}>
      <DossierHead dossier={dossier} />
      <CameInWith
        applicationId={applicationId}
        kind="APPLICATION"
        id={applicationId}
        openingId={dossier.can.enter ? opening.id : undefined}
        className="-mt-3 mb-5"
      />
      <DuplicateFlags applicationId={applicationId} canAnswer={dossier.can.enter} />
      <div className="grid items-start gap-8 rail:grid-cols-[minmax(0,1fr)_var(--rail-width)] rail:gap-9">
        <div className="min-w-0">
          <PageFinding level={2}>{facts.finding}</PageFinding>
          <DossierWaterfall dossier={dossier} facts={facts} />
          {dossier.can.enter ? (
            <DraftList
              applicationId={applicationId}
              base={`/openings/${opening.id}/applications/${applicationId}`}
            />
          ) : null}
          <OutcomeList dossier={dossier} facts={facts} />
          <RatingsTable dossier={dossier} facts={facts} />
        </div>
        <DossierRail dossier={dossier} facts={facts} />
      </div>
      {source ? <SourceSheet dossier={dossier} source={source} /> : null}
    </PageFrame>
  );
}
