"use client";

import Link from "next/link";
import { BlindingPanel } from "@/components/blinding/blinding-panel";
import type { DossierFacts } from "@/components/candidate/dossier-facts";
import type { Dossier } from "@/components/candidate/dossier-types";
import { FieldPanel } from "@/components/candidate/field-panel";
import { ReviewsPanel } from "@/components/candidate/reviews-panel";
import { WaitingPanel } from "@/components/candidate/waiting-panel";
import { CredentialItem } from "@/components/credential/credential-item";
import { AnsweredPanel } from "@/components/duplicate/answered-panel";
import { LinkPanel } from "@/components/missing/link-panel";
import { MissingPanel } from "@/components/missing/missing-panel";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";

/** The right rail of a dossier: certificates, reviews, knowledge of the field, and what is waited for. */
export function DossierRail({ dossier, facts }: { dossier: Dossier; facts: DossierFacts }) {
  const { account, outcomes } = facts;
  const base = `/openings/${dossier.opening.id}/applications/${dossier.application.id}`;
  const usedIn = outcomes.filter(({ points, status }) => points > 0 && status === "STANDING").length;
  const byId = new Map(account.credentials.map((one) => [one.id, one]));
  const isEmpty = dossier.credentials.length === 0;
  return (
    <aside
      aria-label="Certificates and reviews"
      className="grid content-start gap-4 sm:grid-cols-2 rail:grid-cols-1"
    >
      <Panel
        title="Certificates"
        note={
          isEmpty ? null : (
            <span className="text-credential-text">{account.certificates.toFixed(1)} points</span>
          )
        }
      >
        {isEmpty ? <p className="section-note">None entered. None is needed.</p> : null}
        {dossier.credentials.map((credential) => (
          <CredentialItem
            key={credential.id}
            credential={credential}
            points={byId.get(credential.id)}
            usedIn={usedIn}
            asOf={dossier.opening.asOf}
            href={dossier.can.enter ? `${base}/certificates/${credential.id}` : undefined}
          />
        ))}
        {dossier.can.enter ? (
          <Button asChild className="mt-3.5 w-full">
            <Link href={`${base}/certificates/new`}>Add certificate</Link>
          </Button>
        ) : null}
      </Panel>
      <ReviewsPanel dossier={dossier} />
      <BlindingPanel dossier={dossier} />
      <FieldPanel dossier={dossier} />
      <WaitingPanel dossier={dossier} />
      <MissingPanel dossier={dossier} />
      {dossier.can.enter ? <LinkPanel dossier={dossier} /> : null}
      <AnsweredPanel applicationId={dossier.application.id} canAnswer={dossier.can.enter} />
    </aside>
  );
}
