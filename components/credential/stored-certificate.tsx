"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { CredentialForm } from "@/components/credential/credential-form";
import type { UsedOutcome } from "@/components/credential/proof-questions";
import { ProofSection } from "@/components/credential/proof-section";
import type { CredentialInput } from "@/domain/credential";
import { differencesOf } from "@/domain/credential-proof/badge-difference";
import { useTRPC } from "@/lib/trpc-client";

interface StoredCertificateProps {
  applicationId: string;
  stored: { readonly id: string; readonly version: number; readonly values: CredentialInput };
  used: readonly UsedOutcome[];
  today: string;
  /** The dossier's own address. */
  back: string;
}

/** A certificate that is entered: the badge behind it, then what people say of it, with what the badge suggests. */
export function StoredCertificate({ applicationId, stored, used, today, back }: StoredCertificateProps) {
  const trpc = useTRPC();
  const { data: proof } = useSuspenseQuery(
    trpc.credentialProof.get.queryOptions({ credentialId: stored.id }),
  );
  return (
    <>
      <ProofSection
        applicationId={applicationId}
        credentialId={stored.id}
        proof={proof}
        used={used}
        differences={proof ? differencesOf(stored.values, proof.provenance) : []}
        dossier={back}
      />
      <CredentialForm
        applicationId={applicationId}
        stored={stored}
        suggestions={proof?.suggestions}
        today={today}
        back={back}
      />
    </>
  );
}
