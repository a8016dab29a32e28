"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { candidateAddress, sendStaged } from "@/components/attachment/staged-store";
import { ConsentPanel } from "@/components/candidate-link/consent-panel";
import { CredentialDraftCard } from "@/components/candidate-link/credential-draft-card";
import { ExampleList } from "@/components/candidate-link/example-list";
import { OutcomeDraftCard } from "@/components/candidate-link/outcome-draft-card";
import type { CandidateView } from "@/components/candidate-link/page-types";
import type { Sendable } from "@/components/candidate-link/sendable";
import { errorDataOf, errorSentence, showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { toast } from "@/components/ui/toast";
import { SectionFinding } from "@/components/word/section-finding";
import {
  EMPTY_CREDENTIAL_DRAFT,
  EMPTY_EVIDENCE_DRAFT,
  EMPTY_OUTCOME_DRAFT,
} from "@/domain/candidate-link/candidate-fields";
import { useTRPC } from "@/lib/trpc-client";

interface WriteSectionProps {
  token: string;
  view: CandidateView;
  onChanged: () => Promise<void>;
}

const FILES = { addressOf: candidateAddress, look: "Look beside the evidence to see why." };
const FIX = "Something is not complete yet. It is marked above; everything you wrote is kept.";

/** Where results and certificates are written, kept as drafts, and sent together. */
export function WriteSection({ token, view, onChanged }: WriteSectionProps) {
  const trpc = useTRPC();
  const sendables = useRef(new Map<string, Sendable>());
  const [hasAgreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState("");
  const [isSending, setSending] = useState(false);
  const begin = useMutation(trpc.candidateLink.saveDraft.mutationOptions({ onError: showError }));
  const submit = useMutation(trpc.candidateLink.submit.mutationOptions());
  const { outcomes, credentials } = view.drafts;
  const hasDrafts = outcomes.length + credentials.length > 0;
  const mustAgree = view.consent.agreedAt === null;

  async function add(of: "OUTCOME" | "CREDENTIAL") {
    if (begin.isPending) return;
    const draft =
      of === "OUTCOME"
        ? { of, outcome: EMPTY_OUTCOME_DRAFT, evidence: [{ ...EMPTY_EVIDENCE_DRAFT }] }
        : { of, credential: EMPTY_CREDENTIAL_DRAFT };
    await begin.mutateAsync({ token, draftId: null, version: 0, draft }).then(onChanged, () => {});
  }

  async function send() {
    if (isSending) return;
    setSending(true);
    setProblem("");
    try {
      const ready = [];
      // A copy: checking a draft draws it anew, which takes it off the map and puts it back.
      for (const draft of [...sendables.current.values()]) ready.push(await draft.ready());
      if (ready.includes(false)) return setProblem(FIX);
      if (mustAgree && !hasAgreed) return setProblem("Please read what is stored, and agree.");
      const shown = (of: Sendable["of"]) =>
        [...sendables.current]
          .filter(([, draft]) => draft.of === of)
          .map(([id, draft]) => ({ id, version: draft.version() }));
      const { evidence } = await submit.mutateAsync({
        token,
        consentVersion: mustAgree ? view.consent.version : null,
        outcomes: shown("OUTCOME"),
        credentials: shown("CREDENTIAL"),
      });
      toast("Sent");
      // Named before the page changes: from here on this device keeps each file for the evidence it belongs to.
      const files = evidence.map(({ draftId, evidenceIds }) => sendStaged(draftId, evidenceIds, FILES));
      await onChanged();
      void Promise.all(files).then(onChanged);
    } catch (error) {
      setProblem(errorDataOf(error)?.reason === "INVALID" ? errorSentence(error) : "");
      if (errorDataOf(error)?.reason !== "INVALID") showError(error);
    } finally {
      setSending(false);
    }
  }

  return (
    <section aria-labelledby="write-title" className="mt-9">
      <SectionFinding
        id="write-title"
        note="Work with AI, a project at your job, something you tried out: what was it like before, and after?"
      >
        Add a result
      </SectionFinding>
      <ExampleList view={view} />
      <div className="mt-4">
        {outcomes.map((draft, index) => (
          <OutcomeDraftCard key={draft.id} {...{ token, view, draft, index, sendables, onGone: onChanged }} />
        ))}
        {credentials.map((draft, index) => (
          <CredentialDraftCard
            key={draft.id}
            {...{ token, view, draft, index, sendables, onGone: onChanged }}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2.5 border-t border-border-strong pt-5">
        <Button onClick={() => void add("OUTCOME")} variant={hasDrafts ? "outline" : "primary"}>
          {outcomes.length > 0 ? "Add another result" : "Add a result"}
        </Button>
        <Button onClick={() => void add("CREDENTIAL")}>Add a certificate</Button>
      </div>
      {hasDrafts ? (
        <div className="mt-8 grid gap-4">
          <ConsentPanel view={view} hasAgreed={hasAgreed} onAgreed={setAgreed} />
          <div role="alert">{problem ? <FieldError>{problem}</FieldError> : null}</div>
          <Button
            variant="primary"
            size="lg"
            className="justify-self-start max-sm:w-full"
            aria-disabled={isSending}
            onClick={() => void send()}
          >
            Send to {view.organization}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
