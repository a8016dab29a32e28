"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { CandidateView, StoredOutcome } from "@/components/candidate-link/page-types";
import { errorDataOf, errorSentence, showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

interface TakeBackResultProps {
  token: string;
  view: CandidateView;
  outcome: StoredOutcome;
  onChanged: () => Promise<void>;
}

/** Takes a result back; where it has to stay, says why and offers to tell the people of the role. */
export function TakeBackResult({ token, view, outcome, onChanged }: TakeBackResultProps) {
  const trpc = useTRPC();
  const [refusal, setRefusal] = useState("");
  const input = { token, id: outcome.id, version: outcome.version };
  const take = useMutation(trpc.candidateLink.withdrawOutcome.mutationOptions());
  const ask = useMutation(trpc.candidateLink.askForRemoval.mutationOptions({ onError: showError }));
  async function takeBack() {
    try {
      await take.mutateAsync(input);
      toast("Taken back");
      await onChanged();
    } catch (error) {
      if (errorDataOf(error)?.reason === "LOCKED") return setRefusal(errorSentence(error));
      showError(error);
    }
  }
  if (ask.isSuccess)
    return <p className="basis-full text-sm font-strong">{view.organization} has been told.</p>;
  if (refusal) {
    return (
      <div role="alert" className="basis-full text-sm">
        <p>{refusal}</p>
        <Button className="mt-2" aria-disabled={ask.isPending} onClick={() => ask.mutate(input)}>
          Tell {view.organization}
        </Button>
      </div>
    );
  }
  return (
    <ConfirmRemoval
      trigger="Take back"
      label={`Take back: ${outcome.statement}`}
      title="Take this result back?"
      sentence="It no longer counts, and its evidence goes with it."
      action="Take back"
      onConfirm={() => void takeBack()}
    />
  );
}
