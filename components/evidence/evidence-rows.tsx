"use client";

import { X } from "lucide-react";
import { useFieldArray, useWatch } from "react-hook-form";
import { StagedFiles } from "@/components/attachment/staged-files";
import { clearStaged, shiftStaged, stagingPlace } from "@/components/attachment/staged-store";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { EvidenceFields } from "@/components/evidence/evidence-fields";
import { EvidenceOffers } from "@/components/evidence/evidence-offers";
import type { ServerForm } from "@/components/form/use-server-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { FieldGroup } from "@/components/ui/field";
import { MOST_EVIDENCE } from "@/domain/evidence-check";
import type { OutcomeEntry } from "@/domain/outcome";

/** The ways to add a piece of evidence to a new outcome, and the pieces entered so far, the last one after the others. */
export function EvidenceRows({ of, keptAs }: { of: ServerForm<OutcomeEntry>; keptAs: string }) {
  const { control } = of.form;
  const { fields, append, remove } = useFieldArray({ control, name: "evidence" });
  const rows = useWatch({ control, name: "evidence" });
  return (
    <FieldGroup label="Evidence" hint="What supports it besides the candidate’s word" layout="row">
      {fields.length < MOST_EVIDENCE ? (
        <EvidenceOffers
          onOffer={(kind) => {
            void clearStaged(stagingPlace(keptAs, fields.length));
            append(
              { kind, title: "", description: "", link: "" },
              { focusName: `evidence.${fields.length}.title` },
            );
          }}
        />
      ) : null}
      {fields.map((field, index) => (
        <fieldset
          key={field.id}
          aria-label={`Evidence ${index + 1}`}
          className="mt-1 grid gap-3 rounded-md border border-border-strong bg-card px-3 py-2.5 [--surface:var(--card)]"
        >
          <div className="flex items-center gap-2.5">
            <RungMark kind={rows[index]?.kind ?? field.kind} isChecked={false} />
            <b className="text-sm font-strong">{RUNG_WORDS[rows[index]?.kind ?? field.kind]}</b>
            <Badge>waits for a check</Badge>
            <Button
              variant="ghost"
              size="icon-sm"
              className="ml-auto"
              aria-label={`Remove evidence ${index + 1}`}
              onClick={() => {
                void shiftStaged(keptAs, index, fields.length);
                remove(index);
              }}
            >
              <X aria-hidden />
            </Button>
          </div>
          <EvidenceFields of={of} at={`evidence.${index}.`} isKindSettled />
          <StagedFiles place={stagingPlace(keptAs, index)} label={`Attach a file to evidence ${index + 1}`} />
        </fieldset>
      ))}
    </FieldGroup>
  );
}
