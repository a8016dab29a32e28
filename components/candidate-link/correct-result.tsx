"use client";

import { useMutation } from "@tanstack/react-query";
import { OwnOutcomeFields } from "@/components/candidate-link/own-outcome-fields";
import type { CandidateView, StoredOutcome } from "@/components/candidate-link/page-types";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { CandidateOutcome } from "@/domain/candidate-link/candidate-fields";
import { useTRPC } from "@/lib/trpc-client";

interface CorrectResultProps {
  token: string;
  view: CandidateView;
  outcome: StoredOutcome;
  onDone: () => Promise<void>;
}

function valuesOf(outcome: StoredOutcome): CandidateOutcome {
  const { statement, metric, unit, baseline, after, periodStart, periodEnd } = outcome;
  const { frequency, aiPart, ownPart, limits } = outcome;
  const measured = { metric, unit, baseline, after };
  return { statement, ...measured, periodStart, periodEnd, frequency, aiPart, ownPart, limits };
}

/** Changes a result they sent in; what was checked of it is then open again. */
export function CorrectResult({ token, view, outcome, onDone }: CorrectResultProps) {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.candidateLink.correctOutcome.mutationOptions());
  const of = useServerForm<CandidateOutcome, CandidateOutcome, { version: number }>({
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) => entry.candidateOutcomeOn(view.today)),
    values: valuesOf(outcome),
    version: outcome.version,
    prefix: "outcome",
    save: (values, version) => mutateAsync({ token, id: outcome.id, version, outcome: values }),
    onSaved: () => {
      toast("Corrected");
      void onDone();
    },
  });
  return (
    <form noValidate onSubmit={of.submit} aria-label="Correct this result" className="grid gap-4 pt-2">
      <OwnOutcomeFields of={of} today={view.today} />
      <p className="section-note">What somebody has checked of it will have to be checked again.</p>
      <FormProblem of={of} />
      <Button type="submit" variant="primary" className="justify-self-start" aria-disabled={of.isSaving}>
        Save the correction
      </Button>
    </form>
  );
}
