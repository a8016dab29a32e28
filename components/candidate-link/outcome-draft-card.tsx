"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useFieldArray, useWatch } from "react-hook-form";
import { DraftCard } from "@/components/candidate-link/draft-card";
import { OwnEvidenceFields } from "@/components/candidate-link/own-evidence-fields";
import { OwnOutcomeFields } from "@/components/candidate-link/own-outcome-fields";
import { OwnStrengthNote } from "@/components/candidate-link/own-strength-note";
import type { CandidateView, OutcomeValues } from "@/components/candidate-link/page-types";
import type { Sendables } from "@/components/candidate-link/sendable";
import { useAutosave } from "@/components/candidate-link/use-autosave";
import { type ServerForm, useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { EMPTY_EVIDENCE_DRAFT, isBlankOutcome } from "@/domain/candidate-link/candidate-fields";
import { ownStrength } from "@/domain/candidate-link/own-strength";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import { isMeasured } from "@/domain/outcome-fields";
import { useTRPC } from "@/lib/trpc-client";

type Draft = CandidateView["drafts"]["outcomes"][number];

interface OutcomeDraftCardProps {
  token: string;
  view: CandidateView;
  draft: Draft;
  index: number;
  sendables: Sendables;
  onGone: () => Promise<void>;
}

const asKept = (value: unknown) => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** What of a form can be kept: all of it but a number that is none yet. */
function contentOf({ evidence, ...outcome }: OutcomeValues) {
  const numbers = { baseline: asKept(outcome.baseline), after: asKept(outcome.after) };
  return { of: "OUTCOME" as const, outcome: { ...outcome, ...numbers }, evidence };
}

/** A result that is being written: kept while one types, checked when it is sent. */
export function OutcomeDraftCard({ token, view, draft, index, sendables, onGone }: OutcomeDraftCardProps) {
  const trpc = useTRPC();
  const { mutateAsync } = useMutation(trpc.candidateLink.saveDraft.mutationOptions());
  const values = { ...draft.outcome, evidence: [...draft.evidence] } as OutcomeValues;
  const of = useServerForm<OutcomeValues, OutcomeValues, boolean>({
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) => entry.candidateEntryOn(view.today)),
    values,
    version: draft.version,
    save: async () => true,
  });
  const { form } = of;
  const saving = useAutosave(form, draft.version, (typed, version) =>
    mutateAsync({ token, draftId: draft.id, version, draft: contentOf(typed) }),
  );
  useEffect(() => {
    const map = sendables.current;
    map.set(draft.id, {
      of: "OUTCOME",
      version: saving.version,
      ready: async () => {
        const { evidence, ...outcome } = form.getValues();
        const isBlank = isBlankOutcome(outcome, evidence);
        return (isBlank || (await of.submit())) && (await saving.flush());
      },
    });
    return () => void map.delete(draft.id);
  });
  return (
    <DraftCard
      token={token}
      of="OUTCOME"
      draftId={draft.id}
      title={`Result ${index + 1}`}
      saving={saving}
      onGone={onGone}
    >
      <OwnOutcomeFields of={of} today={view.today} />
      <EvidenceRows of={of} />
      <LiveStrength of={of} view={view} />
    </DraftCard>
  );
}

function EvidenceRows({ of }: { of: ServerForm<OutcomeValues> }) {
  const { fields, append, remove } = useFieldArray({ control: of.form.control, name: "evidence" });
  return (
    <div className="grid gap-3">
      {fields.map((field, index) => (
        <fieldset
          key={field.id}
          aria-label={`Evidence ${index + 1}`}
          className="grid gap-3 rounded-md border border-border-strong px-3 py-3"
        >
          <OwnEvidenceFields of={of} at={`evidence.${index}.`} />
          <Button
            variant="ghost"
            className="justify-self-start"
            aria-label={`Remove evidence ${index + 1}`}
            onClick={() => remove(index)}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      {fields.length < MOST_EVIDENCE ? (
        <div>
          <Button
            onClick={() =>
              append({ ...EMPTY_EVIDENCE_DRAFT }, { focusName: `evidence.${fields.length}.title` })
            }
          >
            Add evidence
          </Button>
          <p className="section-note mt-1.5">
            What it can be seen in: a report, a figure, the work itself. Files can be added once it is sent.
          </p>
        </div>
      ) : null}
    </div>
  );
}

function LiveStrength({ of, view }: { of: ServerForm<OutcomeValues>; view: CandidateView }) {
  const values = useWatch({ control: of.form.control }) as OutcomeValues;
  const statement = { id: "statement", kind: "BARE_SELF_REPORT", title: "" } as const;
  const rows = (values.evidence ?? []).map(({ kind, title }, index) => ({ id: `row-${index}`, kind, title }));
  const pieces = [statement, ...rows].map((piece) => ({ ...piece, checkStatus: "UNCHECKED" as const }));
  const hasNumbers = asKept(values.baseline) !== null && asKept(values.after) !== null;
  const strength = ownStrength(pieces, hasNumbers && isMeasured(values), view.evidenceStrength);
  return <OwnStrengthNote strength={strength} isLive />;
}
