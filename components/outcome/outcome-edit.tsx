"use client";

import { useMutation } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import type { OutcomeDetails, StoredOutcome } from "@/components/outcome/outcome-details";
import { OutcomeFields } from "@/components/outcome/outcome-fields";
import { OUTCOME_LABELS, sayOutcome } from "@/components/outcome/outcome-labels";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SaveState } from "@/components/word/save-state";
import { countsAsChecked } from "@/domain/evidence-check";
import type { OutcomeInput } from "@/domain/outcome";
import { isOtherClaim } from "@/domain/outcome-fields";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

function valuesOf(row: StoredOutcome): OutcomeInput {
  const { statement, source, metric, unit, baseline, after, periodStart, periodEnd } = row;
  const { frequency, aiPart, ownPart, limits, relevance } = row;
  const measured = { metric, unit, baseline, after, periodStart, periodEnd };
  return { statement, source, ...measured, frequency, aiPart, ownPart, limits, relevance };
}

/** The wording and numbers of a stored outcome, as long as nobody has rated it. */
export function OutcomeEdit({ details, who }: { details: OutcomeDetails; who: string }) {
  const { outcome, today } = details;
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { mutateAsync } = useMutation(trpc.outcome.update.mutationOptions());
  const stored = useMemo(() => valuesOf(outcome), [outcome]);
  const of = useServerForm<OutcomeInput, OutcomeInput, { version: number }>({
    schema: () => import("@/domain/outcome").then(({ outcomeInputOn }) => outcomeInputOn(today)),
    values: stored,
    version: outcome.version,
    prefix: "outcome",
    save: (changed, version) => mutateAsync({ id: outcome.id, version, outcome: changed }),
    onSaved: () => void entryChanged(),
  });
  useKeys({ "mod+enter": () => of.isSaving || void of.submit() });
  const typed = useWatch({ control: of.form.control }) as OutcomeInput;
  const checked = outcome.evidence.filter(({ checkStatus }) => countsAsChecked(checkStatus)).length;
  const reopens = checked > 0 && isOtherClaim(stored, typed);
  return (
    <form noValidate onSubmit={of.submit} aria-label="Wording and numbers">
      <OutcomeFields of={of} who={who} today={today} />
      <FormProblem of={of} />
      <div className="flex flex-wrap items-center justify-between gap-4 border-t border-border-strong pt-5">
        <span aria-live="polite" className="section-note">
          {reopens
            ? `Saving opens ${formatCount(checked, "check")} again: the outcome then claims something else.`
            : ""}
        </span>
        <span className="flex items-center gap-3">
          <SaveState kind={of.isSaving ? "saving" : of.savedAt ? "saved" : "idle"} at={of.savedAt} />
          <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
            Save outcome <Kbd>⌘↵</Kbd>
          </Button>
        </span>
      </div>
      <ConflictDialog of={of} labels={OUTCOME_LABELS} say={sayOutcome} />
    </form>
  );
}
