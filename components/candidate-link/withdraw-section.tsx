"use client";

import { useMutation } from "@tanstack/react-query";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { CandidateView } from "@/components/candidate-link/page-types";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { SectionTitle } from "@/components/word/section-title";
import { useTRPC } from "@/lib/trpc-client";

interface WithdrawSectionProps {
  token: string;
  view: CandidateView;
  onChanged: () => Promise<void>;
}

/** Where candidates step back from a role altogether. */
export function WithdrawSection({ token, view, onChanged }: WithdrawSectionProps) {
  const trpc = useTRPC();
  const withdrawal = useMutation(trpc.candidateLink.withdraw.mutationOptions({ onError: showError }));
  async function withdraw() {
    await withdrawal.mutateAsync({ token, version: view.application.version });
    toast("You have withdrawn");
    await onChanged();
  }
  return (
    <section aria-labelledby="withdraw-title" className="mt-10 border-t border-border-strong pt-5">
      <SectionTitle id="withdraw-title">No longer interested?</SectionTitle>
      <p className="section-note mt-1 mb-2.5">
        You can withdraw from the role. {view.organization} then no longer compares you with others.
      </p>
      <ConfirmRemoval
        trigger="Withdraw from the role"
        title={`Withdraw from ${view.opening.title}?`}
        sentence={`${view.organization} sees that you have withdrawn, and takes nothing more from you here. Only they can bring you back.`}
        action="Withdraw"
        onConfirm={() => void withdraw().catch(() => {})}
      />
    </section>
  );
}
