"use client";

import { useRef } from "react";
import { AddProof } from "@/components/credential/add-proof";
import { Asking } from "@/components/credential/asking";
import { ProofProvenance } from "@/components/credential/proof-provenance";
import { ProofQuestions, type UsedOutcome } from "@/components/credential/proof-questions";
import { ProofReopened } from "@/components/credential/proof-reopened";
import { ProofSteps } from "@/components/credential/proof-steps";
import { type Proof, useProofDeeds } from "@/components/credential/use-proof-deeds";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { SectionTitle } from "@/components/word/section-title";

interface ProofSectionProps {
  applicationId: string;
  credentialId: string;
  /** Null where none was added. */
  proof: Proof | null;
  used: readonly UsedOutcome[];
  /** What the badge says otherwise than the certificate it was added to. */
  differences: readonly string[];
  /** The dossier's own address. */
  dossier: string;
}

type VerifiedBadgeProps = Omit<ProofSectionProps, "proof"> & { proof: Proof; onRemoved: () => void };

function VerifiedBadge({ proof, onRemoved, ...of }: VerifiedBadgeProps) {
  const { isBusy, isVerifying, verify, remove, dealWith } = useProofDeeds(proof);
  return (
    <>
      <ProofReopened proof={proof} onDealt={() => isBusy || void dealWith()} />
      {of.differences.length > 0 ? (
        <p className="max-w-[560px] text-sm break-words text-attention-text">
          The badge says otherwise than the certificate below: {of.differences.join("; ")}. What is verified
          is the badge; correct the certificate, or remove the badge.
        </p>
      ) : null}
      <ProofQuestions proof={proof} used={of.used} dossier={of.dossier} />
      <div className="grid gap-1.5 border-t border-border pt-3">
        <ProofSteps steps={proof.steps} />
        <ProofProvenance
          proof={proof}
          download={`/api/credential-proofs/${of.applicationId}/${of.credentialId}`}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" aria-disabled={isBusy} onClick={() => isBusy || void verify()}>
          Verify again
        </Button>
        <Button
          size="sm"
          variant="ghost"
          aria-disabled={isBusy}
          onClick={() => isBusy || void remove().then(onRemoved)}
        >
          Remove the badge
        </Button>
        {isVerifying ? <Asking /> : null}
      </div>
    </>
  );
}

/** The badge behind a certificate: whether it is genuine, theirs and put to use, or a place to add it. */
export function ProofSection({ proof, ...of }: ProofSectionProps) {
  const section = useRef<HTMLElement>(null);
  // Whatever had the focus goes when a badge comes or goes; reading goes on here.
  const settle = () => section.current?.focus();
  const added = () => {
    toast("Badge added");
    settle();
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-labelledby="proof-title"
      className="outline-none mb-7 grid gap-3 border-t border-border-strong pt-5"
    >
      <SectionTitle id="proof-title">{proof ? "The badge itself" : "Add the badge itself"}</SectionTitle>
      {proof ? (
        <VerifiedBadge {...of} proof={proof} onRemoved={settle} />
      ) : (
        <>
          <p className="section-note max-w-[560px]">
            Then the issuer is asked whether it is genuine and theirs, and again every day. Without it, the
            certificate counts as what you say below.
          </p>
          <AddProof applicationId={of.applicationId} credentialId={of.credentialId} onAdded={added} />
        </>
      )}
    </section>
  );
}
