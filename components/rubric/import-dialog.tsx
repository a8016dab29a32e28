"use client";

import { useState } from "react";
import type { Rubric } from "@/components/rubric/rubric-values";
import { TemplateDialog } from "@/components/rubric/template-dialog";
import { type TemplateGoal, useApplyTemplate } from "@/components/rubric/use-apply-template";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type ReadTemplate, readTemplateFile } from "@/domain/template/read-template-file";
import { LARGEST_TEMPLATE_FILE } from "@/domain/template/template-file";

/** As many problems as can be read; correcting them brings the next ones. */
const MOST_SHOWN = 8;

/** Reads what was chosen; a file that is too large is not even opened. */
async function readFile(file: File): Promise<ReadTemplate> {
  if (file.size > LARGEST_TEMPLATE_FILE) {
    return { problems: [{ place: "", message: "A template file has at most 100 kB." }] };
  }
  return readTemplateFile(await file.text());
}

function Problems({ problems = [] }: Pick<ReadTemplate, "problems">) {
  return (
    <>
      {problems.slice(0, MOST_SHOWN).map(({ place, message }) => (
        <span key={`${place} ${message}`} className="block">
          {place ? <b>{place}: </b> : null}
          {message}
        </span>
      ))}
      {problems.length > MOST_SHOWN ? (
        <span className="block">And {problems.length - MOST_SHOWN} more.</span>
      ) : null}
    </>
  );
}

interface ImportDialogProps {
  goal: TemplateGoal;
  rubric: Rubric;
  onClose: () => void;
}

/** Takes rubric, prompts and questions over from a file, after everything wrong in it was said at its place. */
export function ImportDialog({ goal, rubric, onClose }: ImportDialogProps) {
  const [read, setRead] = useState<ReadTemplate | null>(null);
  const applied = useApplyTemplate(goal, onClose);
  const file = read?.file;
  return (
    <TemplateDialog
      title="Import a template"
      note="A file that this product exported from a role, here or elsewhere."
      file={file}
      criteria={rubric.criteria}
      applied={applied}
      onConfirm={() => file && applied.read(file)}
      onClose={onClose}
    >
      <Field
        label="Template file"
        hint="JSON, up to 100 kB"
        error={read?.problems ? <Problems problems={read.problems} /> : undefined}
      >
        <Input
          type="file"
          accept=".json,application/json"
          className="h-auto py-1"
          onChange={async (event) => {
            const chosen = event.target.files?.[0];
            setRead(chosen ? await readFile(chosen) : null);
          }}
        />
      </Field>
    </TemplateDialog>
  );
}
