"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { type DossierFacts, dossierFacts } from "@/components/candidate/dossier-facts";
import { shortNameOf } from "@/components/candidate/short-name";
import { CredentialForm } from "@/components/credential/credential-form";
import { NewProof } from "@/components/credential/new-proof";
import { RemoveCredential } from "@/components/credential/remove-credential";
import { StoredCertificate } from "@/components/credential/stored-certificate";
import { DuplicateFlags } from "@/components/duplicate/duplicate-flags";
import { CameInWith } from "@/components/import/came-in-with";
import { PageFrame } from "@/components/shell/page-frame";
import type { CredentialInput } from "@/domain/credential";
import { useTRPC } from "@/lib/trpc-client";

interface CredentialPageProps {
  applicationId: string;
  /** Left out for a new one. */
  credentialId?: string;
  today: string;
}

/** The page on which a certificate is entered or edited. */
export function CredentialPage({ applicationId, credentialId, today }: CredentialPageProps) {
  const trpc = useTRPC();
  const { data: dossier } = useSuspenseQuery(trpc.application.get.queryOptions({ applicationId }));
  const row = dossier.credentials.find(({ id }) => id === credentialId);
  const back = `/openings/${dossier.opening.id}/applications/${applicationId}`;
  const crumbs = [
    { label: "Openings", href: "/openings" },
    { label: dossier.opening.title, href: `/openings/${dossier.opening.id}` },
    { label: dossier.person.name, href: back },
    { label: row ? row.title : "New certificate" },
  ];
  const who = shortNameOf(dossier.person.name, dossier.application.number);
  const isGone = credentialId !== undefined && !row;
  return (
    <PageFrame crumbs={crumbs}>
      <div className="max-w-[780px]">
        <div className="mb-[18px] flex flex-wrap items-start justify-between gap-3">
          <h1 id="credential-title" dir="auto" className="finding min-w-0 break-words">
            {row ? row.title : `Which certificate does ${who} hold?`}
          </h1>
          {row ? <RemoveCredential credential={row} back={back} /> : null}
        </div>
        {row ? (
          <>
            <CameInWith
              applicationId={applicationId}
              kind="CREDENTIAL"
              id={row.id}
              openingId={dossier.can.enter ? dossier.opening.id : undefined}
              isChecked={row.genuineness !== "STATED"}
              className="-mt-2 mb-4"
            />
            <DuplicateFlags applicationId={applicationId} canAnswer={dossier.can.enter} aboutId={row.id} />
          </>
        ) : null}
        {row ? (
          <StoredCertificate
            applicationId={applicationId}
            stored={{ id: row.id, version: row.version, values: valuesOf(row) }}
            used={usedIn(dossierFacts(dossier), row.id)}
            today={today}
            back={back}
          />
        ) : null}
        {isGone ? <p className="section-note">This certificate was removed.</p> : null}
        {credentialId === undefined ? (
          <>
            <NewProof applicationId={applicationId} certificates={`${back}/certificates`} />
            <CredentialForm applicationId={applicationId} today={today} back={back} />
          </>
        ) : null}
      </div>
    </PageFrame>
  );
}

/** The outcomes a certificate was put to use in: all that carry points, where it has points because of them. */
function usedIn({ account, outcomes }: DossierFacts, credentialId: string) {
  const synergy = account.credentials.find(({ id }) => id === credentialId)?.synergy ?? 0;
  if (synergy <= 0) return [];
  return outcomes.filter(({ points, status }) => points > 0 && status === "STANDING");
}

function valuesOf(row: CredentialInput): CredentialInput {
  const { title, issuer, kind, issuedOn, expiresOn, grade, genuineness, genuinenessNote, link } = row;
  const { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective } = row;
  const checklist = { testsSpecificSkills, appliesToOpening, includesPracticalWork, servesObjective };
  return {
    title,
    issuer,
    kind,
    issuedOn,
    expiresOn,
    grade,
    ...checklist,
    genuineness,
    genuinenessNote,
    link,
  };
}
