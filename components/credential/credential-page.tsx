"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { shortNameOf } from "@/components/candidate/short-name";
import { CredentialForm } from "@/components/credential/credential-form";
import { RemoveCredential } from "@/components/credential/remove-credential";
import { DuplicateFlags } from "@/components/duplicate/duplicate-flags";
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
          <DuplicateFlags applicationId={applicationId} canAnswer={dossier.can.enter} aboutId={row.id} />
        ) : null}
        {isGone ? (
          <p className="section-note">This certificate was removed.</p>
        ) : (
          <CredentialForm
            applicationId={applicationId}
            stored={row ? { id: row.id, version: row.version, values: valuesOf(row) } : undefined}
            today={today}
            back={back}
          />
        )}
      </div>
    </PageFrame>
  );
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
