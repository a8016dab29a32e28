"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import { OwnCredentialFields } from "@/components/candidate-link/own-credential-fields";
import type { CandidateView, StoredCredential } from "@/components/candidate-link/page-types";
import { showError } from "@/components/form/api-error";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { CandidateCredential } from "@/domain/candidate-link/candidate-fields";
import { CREDENTIAL_KIND_NAMES } from "@/domain/credential-words";
import { formatDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

interface StoredCertificateProps {
  token: string;
  view: CandidateView;
  credential: StoredCredential;
  isTaking: boolean;
  onChanged: () => Promise<void>;
}

/** A stored certificate as its owner reads it. */
export function StoredCertificate(props: StoredCertificateProps) {
  const { token, view, credential, isTaking, onChanged } = props;
  const { id, version, title, issuer, kind, issuedOn } = credential;
  const trpc = useTRPC();
  const [isCorrecting, setCorrecting] = useState(false);
  const removal = useMutation(trpc.candidateLink.removeCredential.mutationOptions({ onError: showError }));
  const done = async () => {
    await onChanged();
    setCorrecting(false);
  };
  return (
    <article className="grid gap-3 border-t border-border-strong py-5">
      <div>
        <h3 dir="auto" className="text-md font-strong break-words">
          {title}
        </h3>
        <p dir="auto" className="mt-0.5 text-sm break-words text-muted-foreground">
          {[issuer, CREDENTIAL_KIND_NAMES[kind], formatDay(issuedOn)].filter(Boolean).join(", ")}
          {credential.isOwn ? "" : `. Typed in by ${view.organization}`}
        </p>
      </div>
      {credential.isOwn && isTaking ? (
        <div className="flex flex-wrap gap-2">
          <Button aria-expanded={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
            Correct
          </Button>
          <ConfirmRemoval
            trigger="Take back"
            label={`Take back: ${title}`}
            title="Take this certificate back?"
            sentence="It no longer counts."
            action="Take back"
            onConfirm={() => removal.mutateAsync({ token, id, version }).then(onChanged, () => {})}
          />
        </div>
      ) : null}
      {isCorrecting ? <CorrectCertificate {...{ token, view, credential }} onDone={done} /> : null}
    </article>
  );
}

interface CorrectCertificateProps {
  token: string;
  view: CandidateView;
  credential: StoredCredential;
  onDone: () => Promise<void>;
}

function CorrectCertificate({ token, view, credential, onDone }: CorrectCertificateProps) {
  const { id, version, isOwn: _, ...values } = credential;
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.candidateLink.correctCredential.mutationOptions());
  const of = useServerForm<CandidateCredential, CandidateCredential, { version: number }>({
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) =>
        entry.candidateCredentialOn(view.today),
      ),
    values,
    version,
    prefix: "credential",
    save: (stated, at) => mutateAsync({ token, id, version: at, credential: stated }),
    onSaved: () => {
      toast("Corrected");
      void onDone();
    },
  });
  return (
    <form noValidate onSubmit={of.submit} aria-label="Correct this certificate" className="grid gap-4 pt-2">
      <OwnCredentialFields of={of} today={view.today} />
      <FormProblem of={of} />
      <Button type="submit" variant="primary" className="justify-self-start" aria-disabled={of.isSaving}>
        Save the correction
      </Button>
    </form>
  );
}
