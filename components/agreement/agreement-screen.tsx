"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { AgreementByCriterion } from "@/components/agreement/agreement-by-criterion";
import { EffectPanel } from "@/components/agreement/effect-panel";
import { ReviewerLeans } from "@/components/agreement/reviewer-leans";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { useTRPC } from "@/lib/trpc-client";

interface AgreementScreenProps {
  openingId: string;
  /** Whether this person may see the certificate effect over all openings. */
  seesAll: boolean;
}

/** How far the reviewers of an opening agree, how strict each is, and what showing the certificates changed. */
export function AgreementScreen({ openingId, seesAll }: AgreementScreenProps) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.agreement.get.queryOptions({ openingId }));
  return (
    <OpeningFrame openingId={openingId} current="reviews" crumbs={[{ label: "Agreement" }]}>
      <div className="grid gap-12">
        <AgreementByCriterion agreement={data} />
        <ReviewerLeans agreement={data} />
        <EffectPanel effect={data.effect} seesAll={seesAll} />
      </div>
    </OpeningFrame>
  );
}
