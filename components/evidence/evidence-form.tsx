"use client";

import { useMutation } from "@tanstack/react-query";
import type { DossierEvidence } from "@/components/candidate/dossier-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { RUNG_WORDS } from "@/components/chart/rung";
import { EvidenceFields } from "@/components/evidence/evidence-fields";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { EvidenceInput } from "@/domain/evidence";
import { countsAsChecked } from "@/domain/evidence-check";
import type { EvidenceKind } from "@/domain/scoring/evidence-kind";
import { useTRPC } from "@/lib/trpc-client";

const EMPTY: EvidenceInput = { kind: "SYSTEM_RECORD", title: "", description: "", link: "" };
const LABELS = { title: "What it is", kind: "Kind", link: "Link", description: "What it shows" };

interface EvidenceFormProps {
  outcomeId: string;
  /** What is stored; left out for a new piece. */
  stored?: DossierEvidence;
  onDone: () => void;
}

/** A piece of evidence being added to a stored outcome, or edited. */
export function EvidenceForm({ outcomeId, stored, onDone }: EvidenceFormProps) {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const create = useMutation(trpc.evidence.create.mutationOptions());
  const update = useMutation(trpc.evidence.update.mutationOptions());
  const of = useServerForm<EvidenceInput, EvidenceInput, unknown>({
    schema: () => import("@/domain/evidence").then(({ evidenceInput }) => evidenceInput),
    values: stored ? valuesOf(stored) : EMPTY,
    version: stored?.version,
    save: (values, version) =>
      stored
        ? update.mutateAsync({ ...values, id: stored.id, version })
        : create.mutateAsync({ ...values, outcomeId }),
    onSaved: () => {
      toast("Evidence saved");
      void entryChanged();
      onDone();
    },
  });
  return (
    <form
      noValidate
      onSubmit={of.submit}
      aria-label={stored ? `Edit ${stored.title}` : "New evidence"}
      className="grid gap-3"
    >
      <EvidenceFields of={of} at="" />
      {stored && countsAsChecked(stored.checkStatus) ? (
        <p className="section-note">Saving opens the check again: it spoke about what was here before.</p>
      ) : null}
      <FormProblem of={of} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
          Save evidence
        </Button>
      </div>
      <ConflictDialog
        of={of}
        labels={LABELS}
        say={{ kind: (value) => RUNG_WORDS[value as EvidenceKind] ?? String(value) }}
      />
    </form>
  );
}

function valuesOf({ kind, title, description, link }: DossierEvidence): EvidenceInput {
  return { kind, title, description, link };
}
