"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useWatch } from "react-hook-form";
import { ConflictDialog } from "@/components/form/conflict-dialog";
import { FormProblem } from "@/components/form/form-problem";
import { CheckButtons } from "@/components/import/check-buttons";
import type { ImportChoiceProps } from "@/components/import/import-choice-props";
import {
  DATE_ORDER_NAMES,
  ENCODING_NAMES,
  SEPARATOR_NAMES,
  SUBJECT_NAMES,
} from "@/components/import/import-words";
import { MappingColumns } from "@/components/import/mapping-columns";
import { MappingSource } from "@/components/import/mapping-source";
import { PreviewRows } from "@/components/import/preview-rows";
import { useMappingForm } from "@/components/import/use-mapping-form";
import { SaveState } from "@/components/word/save-state";
import type { TablePreview } from "@/domain/import/import-view";
import { useTRPC } from "@/lib/trpc-client";

/** The fields of columns in words, side by side with their headings. */
function sayMapping({ columns, fields }: TablePreview) {
  return (value: unknown) =>
    (value as readonly string[])
      .map((key, index) => {
        const name = fields.find((field) => field.key === key)?.name ?? "left out";
        return `${columns[index] || `Column ${index + 1}`}: ${name}`;
      })
      .join("; ");
}

const LABELS = {
  subject: "Each row is",
  sheet: "Sheet",
  encoding: "Encoding",
  separator: "Between the columns",
  mapping: "Columns",
  options: "A day such as 3/4/2026",
};

interface MappingFormProps extends ImportChoiceProps {
  preview: TablePreview;
  isBusy: boolean;
}

/** What a table is and what its columns mean, kept as it is chosen, with the first rows read accordingly. */
export function MappingForm({ view, deeds, onBack, preview, isBusy }: MappingFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { of, kind, flush } = useMappingForm(view);
  const mapping = useWatch({ control: of.form.control, name: "mapping" });
  async function check() {
    if (deeds.isBusy || of.conflict || !(await flush())) return;
    const latest = queries.getQueryData(trpc.import.preview.queryKey({ id: view.id }));
    if (latest?.kind === "TABLE" && latest.missing.length > 0) return of.form.setFocus("mapping.0");
    deeds.check();
  }
  return (
    <form
      noValidate
      aria-label="How the file is read"
      className="grid gap-9"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <MappingSource of={of} view={view} sheets={preview.sheets} />
      <MappingColumns of={of} preview={preview} />
      <PreviewRows preview={{ ...preview, mapping: mapping ?? preview.mapping }} isBusy={isBusy} />
      <div className="grid gap-3">
        <FormProblem of={of} />
        <CheckButtons what="row" isBusy={deeds.isBusy} onCheck={() => void check()} onBack={onBack}>
          <SaveState kind={kind} className="ml-auto" />
        </CheckButtons>
      </div>
      <ConflictDialog
        of={of}
        labels={LABELS}
        say={{
          subject: (value) => SUBJECT_NAMES[value as keyof typeof SUBJECT_NAMES],
          encoding: (value) => ENCODING_NAMES[String(value)] ?? "",
          separator: (value) => SEPARATOR_NAMES[String(value)] ?? "",
          mapping: sayMapping(preview),
          options: (value) => DATE_ORDER_NAMES[(value as { dateOrder: "DAY_FIRST" }).dateOrder],
        }}
      />
    </form>
  );
}
