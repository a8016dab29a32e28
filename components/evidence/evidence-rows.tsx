"use client";

import { X } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import { RungMark } from "@/components/chart/rung-mark";
import { EvidenceFields } from "@/components/evidence/evidence-fields";
import type { ServerForm } from "@/components/form/use-server-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import type { OutcomeEntry } from "@/domain/outcome";
import { EVIDENCE_STRENGTH, type EvidenceKind } from "@/domain/scoring/evidence-kind";

const OFFERED: readonly { kind: EvidenceKind; title: string; note: string }[] = [
  { kind: "SYSTEM_RECORD", title: "Export or link", note: "system of record" },
  { kind: "MANAGER_REFERENCE", title: "A manager confirms", note: "this very outcome" },
  { kind: "WORK_SAMPLE", title: "An exercise", note: "supervised" },
  { kind: "ARTIFACT", title: "The work itself", note: "inspected" },
  { kind: "PEER_REFERENCE", title: "A colleague confirms", note: "this very outcome" },
  { kind: "INTERVIEW_ACCOUNT", title: "Interview answer", note: "one anchored question" },
];

/** The pieces of evidence entered together with a new outcome, and the buttons that add one. */
export function EvidenceRows({ of }: { of: ServerForm<OutcomeEntry> }) {
  const { control } = of.form;
  const { fields, append, remove } = useFieldArray({ control, name: "evidence" });
  const rows = useWatch({ control, name: "evidence" });
  return (
    <FieldGroup label="Evidence" hint="What supports it besides the candidate’s word" layout="row">
      {fields.map((field, index) => (
        <fieldset
          key={field.id}
          aria-label={`Evidence ${index + 1}`}
          className="mb-1 grid gap-3 rounded-md border border-border-strong bg-card px-3 py-2.5 [--surface:var(--card)]"
        >
          <div className="flex items-center gap-2.5">
            <RungMark kind={rows[index]?.kind ?? field.kind} isChecked={false} />
            <Badge>waits for a check</Badge>
            <Button
              variant="ghost"
              size="icon-sm"
              className="ml-auto"
              aria-label={`Remove evidence ${index + 1}`}
              onClick={() => remove(index)}
            >
              <X aria-hidden />
            </Button>
          </div>
          <EvidenceFields of={of} at={`evidence.${index}.`} />
        </fieldset>
      ))}
      {fields.length < MOST_EVIDENCE ? (
        <div className="grid gap-2 sm:grid-cols-3">
          {OFFERED.map(({ kind, title, note }) => (
            <button
              key={kind}
              type="button"
              onClick={() =>
                append(
                  { kind, title: "", description: "", link: "" },
                  { focusName: `evidence.${fields.length}.title` },
                )
              }
              className="grid grid-cols-[12px_1fr] content-start gap-x-2.5 gap-y-0.5 rounded-md border border-dashed border-input px-3 py-2.5 text-left text-sm leading-[1.125rem] hover:bg-accent"
            >
              <RungMark kind={kind} isChecked className="mt-1" />
              <b>{title}</b>
              <small className="col-start-2 text-xs text-muted-foreground">
                {note}, up to {Math.round(EVIDENCE_STRENGTH[kind].default * 100)}
              </small>
            </button>
          ))}
        </div>
      ) : null}
    </FieldGroup>
  );
}
