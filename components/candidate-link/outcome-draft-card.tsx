"use client";

import { useWatch } from "react-hook-form";
import { clearAllStaged, hasStaged } from "@/components/attachment/staged-store";
import { DraftCard } from "@/components/candidate-link/draft-card";
import { OwnEvidenceRows } from "@/components/candidate-link/own-evidence-rows";
import { OwnOutcomeFields } from "@/components/candidate-link/own-outcome-fields";
import { OwnStrengthNote } from "@/components/candidate-link/own-strength-note";
import type { CandidateView, OutcomeValues } from "@/components/candidate-link/page-types";
import type { Sendables } from "@/components/candidate-link/sendable";
import { useSendableDraft } from "@/components/candidate-link/use-sendable-draft";
import type { ServerForm } from "@/components/form/use-server-form";
import { isBlankOutcome } from "@/domain/candidate-link/candidate-fields";
import { ownStrength } from "@/domain/candidate-link/own-strength";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import { isMeasured } from "@/domain/outcome-fields";

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
  const { of, saving } = useSendableDraft<OutcomeValues>({
    token,
    draft,
    of: "OUTCOME",
    schema: () =>
      import("@/domain/candidate-link/candidate-entry").then((entry) => entry.candidateEntryOn(view.today)),
    values: { ...draft.outcome, evidence: [...draft.evidence] } as OutcomeValues,
    contentOf,
    isBlank: ({ evidence, ...outcome }) => isBlankOutcome(outcome, evidence) && !hasStaged(draft.id),
    sendables,
  });
  async function gone() {
    await clearAllStaged(draft.id, MOST_EVIDENCE);
    await onGone();
  }
  return (
    <DraftCard
      token={token}
      of="OUTCOME"
      draftId={draft.id}
      title={`Result ${index + 1}`}
      saving={saving}
      onGone={gone}
    >
      <OwnOutcomeFields of={of} today={view.today} />
      <OwnEvidenceRows of={of} draftId={draft.id} />
      <LiveStrength of={of} view={view} />
    </DraftCard>
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
