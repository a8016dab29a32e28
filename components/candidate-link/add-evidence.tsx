"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ConsentPanel } from "@/components/candidate-link/consent-panel";
import { OwnEvidenceFields } from "@/components/candidate-link/own-evidence-fields";
import type { CandidateView } from "@/components/candidate-link/page-types";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { type CandidateEvidence, EMPTY_EVIDENCE_DRAFT } from "@/domain/candidate-link/candidate-fields";
import { useTRPC } from "@/lib/trpc-client";

interface AddEvidenceProps {
  token: string;
  view: CandidateView;
  outcomeId: string;
  onDone: () => Promise<void>;
}

/** Adds a piece of evidence to a stored result. */
export function AddEvidence({ token, view, outcomeId, onDone }: AddEvidenceProps) {
  const trpc = useTRPC();
  const [hasAgreed, setAgreed] = useState(false);
  const { mutateAsync } = useMutation(trpc.candidateLink.addEvidence.mutationOptions());
  const consentVersion = view.consent.agreedAt === null && hasAgreed ? view.consent.version : null;
  const of = useServerForm<CandidateEvidence, CandidateEvidence, { evidenceId: string }>({
    schema: () => import("@/domain/candidate-link/candidate-entry").then((entry) => entry.candidateEvidence),
    values: EMPTY_EVIDENCE_DRAFT,
    prefix: "evidence",
    save: (evidence) => mutateAsync({ token, consentVersion, outcomeId, evidence }),
    onSaved: () => {
      toast("Evidence sent");
      void onDone();
    },
  });
  return (
    <form noValidate onSubmit={of.submit} aria-label="Add evidence" className="grid gap-4 pt-2">
      <OwnEvidenceFields of={of} at="" />
      {view.consent.agreedAt ? null : <ConsentPanel view={view} hasAgreed={hasAgreed} onAgreed={setAgreed} />}
      <FormProblem of={of} />
      <Button type="submit" variant="primary" className="justify-self-start" aria-disabled={of.isSaving}>
        Send the evidence
      </Button>
    </form>
  );
}
