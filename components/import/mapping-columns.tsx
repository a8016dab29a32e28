"use client";

import { useId, useState } from "react";
import { useController, useFormState } from "react-hook-form";
import { StoredValue } from "@/components/form/stored-value";
import type { MappingForm } from "@/components/import/mapping-values";
import { FieldError } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { SectionTitle } from "@/components/word/section-title";
import type { TablePreview } from "@/domain/import/import-view";

const GUESSED = { LAST_TIME: "Guessed from last time", HEADING: "Guessed from its heading" } as const;
/** So many cells of a column are shown beside its heading. */
const SAMPLES = 2;

interface ColumnProps {
  of: MappingForm;
  preview: TablePreview;
  index: number;
}

/** What stands in the first rows of a column, as far as anything does. */
function samplesOf({ rows }: TablePreview, index: number): string {
  const cells = rows.map(({ cells }) => cells[index]?.trim() ?? "").filter(Boolean);
  return [...new Set(cells)].slice(0, SAMPLES).join(", ");
}

function Column({ of, preview, index }: ColumnProps) {
  const id = useId();
  const { field, fieldState } = useController({ control: of.form.control, name: `mapping.${index}` });
  const chosen = field.value ?? "";
  const error = fieldState.error?.message;
  // What somebody has just said is no guess any more, though it will be one the next time.
  const [isChosen, setChosen] = useState(false);
  const guess = isChosen ? null : preview.guesses[index];
  const hint = preview.fields.find(({ key }) => key === chosen)?.hint;
  const notes = [guess && guess.field === chosen ? GUESSED[guess.from] : "", hint ?? ""].filter(Boolean);
  const samples = samplesOf(preview, index);
  const heading = preview.columns[index] || `Column ${index + 1}`;
  return (
    <li className="grid gap-x-6 gap-y-1.5 border-t border-border py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className="font-medium break-words">
          <bdi>{heading}</bdi>
        </label>
        <p className="truncate text-muted-foreground">{samples ? <bdi>{samples}</bdi> : "nothing in it"}</p>
      </div>
      <div className="grid content-start gap-1">
        <NativeSelect
          id={id}
          aria-describedby={`${id}-note`}
          aria-invalid={error ? true : undefined}
          {...field}
          value={chosen}
          onChange={(event) => {
            setChosen(true);
            field.onChange(event);
          }}
        >
          <option value="">Left out</option>
          {preview.fields.map(({ key, name, isRequired }) => (
            <option key={key} value={key}>
              {isRequired ? `${name} (needed)` : name}
            </option>
          ))}
        </NativeSelect>
        <p id={`${id}-note`} className="text-xs text-muted-foreground">
          {notes.join(". ")}
          {of.theirs ? <StoredValue of={of} name={`mapping.${index}`} /> : null}
        </p>
        {error ? <FieldError>{error}</FieldError> : null}
      </div>
    </li>
  );
}

interface MappingColumnsProps {
  of: MappingForm;
  preview: TablePreview;
}

/** Each column of the file with what stands in it, and the field it goes into; what no row can do without is said. */
export function MappingColumns({ of, preview }: MappingColumnsProps) {
  const { errors } = useFormState({ control: of.form.control, name: "mapping" });
  const refused = (errors.mapping as { message?: string } | undefined)?.message;
  const problems = [...new Set([...preview.missing, ...(refused ? [refused] : [])])];
  return (
    <section aria-labelledby="columns-title">
      <SectionTitle id="columns-title" aside="What is left out is not imported">
        What its columns mean
      </SectionTitle>
      <ul className="mt-3 border-b">
        {preview.columns.map((heading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two can have the same heading
          <Column key={`${index} ${heading}`} of={of} preview={preview} index={index} />
        ))}
      </ul>
      <div id="columns-missing" role="alert" className="mt-2 grid gap-1">
        {problems.map((sentence) => (
          <FieldError key={sentence}>{sentence}</FieldError>
        ))}
      </div>
    </section>
  );
}
