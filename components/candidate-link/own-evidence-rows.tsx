"use client";

import dynamic from "next/dynamic";
import { useFieldArray } from "react-hook-form";
import { clearStaged, shiftStaged, stagingPlace } from "@/components/attachment/staged-store";
import { OwnEvidenceFields } from "@/components/candidate-link/own-evidence-fields";
import type { OutcomeValues } from "@/components/candidate-link/page-types";
import type { ServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { EMPTY_EVIDENCE_DRAFT } from "@/domain/candidate-link/candidate-fields";
import { MOST_EVIDENCE } from "@/domain/evidence-check";

const StagedFiles = dynamic(() =>
  import("@/components/attachment/staged-files").then((module) => module.StagedFiles),
);

/** The evidence of a result that is being written; its files wait on this device, under the draft's id. */
export function OwnEvidenceRows({ of, draftId }: { of: ServerForm<OutcomeValues>; draftId: string }) {
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
          <StagedFiles
            place={stagingPlace(draftId, index)}
            label={`Attach a file to evidence ${index + 1}`}
            whenSent="goes along when you send"
          />
          <Button
            variant="ghost"
            className="justify-self-start"
            aria-label={`Remove evidence ${index + 1}`}
            onClick={() => {
              void shiftStaged(draftId, index, fields.length);
              remove(index);
            }}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      {fields.length < MOST_EVIDENCE ? (
        <div>
          <Button
            onClick={() => {
              void clearStaged(stagingPlace(draftId, fields.length));
              append({ ...EMPTY_EVIDENCE_DRAFT }, { focusName: `evidence.${fields.length}.title` });
            }}
          >
            Add evidence
          </Button>
          <p className="section-note mt-1.5">
            What it can be seen in: a report, a figure, the work itself. Files wait on this device until you
            send.
          </p>
        </div>
      ) : null}
    </div>
  );
}
