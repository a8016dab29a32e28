"use client";

import { FormField } from "@/components/form/form-field";
import {
  DATE_ORDER_NAMES,
  ENCODING_NAMES,
  FORMAT_NAMES,
  SEPARATOR_NAMES,
  SUBJECT_NAMES,
} from "@/components/import/import-words";
import type { MappingForm } from "@/components/import/mapping-values";
import { NativeSelect } from "@/components/ui/native-select";
import { SectionTitle } from "@/components/word/section-title";
import type { ImportView } from "@/domain/import/import-view";

function Options({ names }: { names: Readonly<Record<string, string>> }) {
  return Object.entries(names).map(([value, name]) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
}

interface MappingSourceProps {
  of: MappingForm;
  view: ImportView;
  sheets: readonly string[];
}

/** What the file was recognised as, what one of its rows is, and how it is written; what does not apply is absent. */
export function MappingSource({ of, view, sheets }: MappingSourceProps) {
  const { format, encoding, separator } = view;
  const isPreset = format !== "TABLE";
  return (
    <section aria-labelledby="source-title">
      <SectionTitle id="source-title" aside={`Recognised as: ${FORMAT_NAMES[format]}`}>
        What it is
      </SectionTitle>
      <div className="mt-3 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {isPreset ? null : (
          <FormField
            of={of}
            name="subject"
            label="Each row is"
            say={(key) => SUBJECT_NAMES[key as "CANDIDATE"]}
          >
            <NativeSelect>
              <Options names={SUBJECT_NAMES} />
            </NativeSelect>
          </FormField>
        )}
        {sheets.length > 1 ? (
          <FormField of={of} name="sheet" label="Sheet">
            <NativeSelect>
              {sheets.map((sheet) => (
                <option key={sheet}>{sheet}</option>
              ))}
            </NativeSelect>
          </FormField>
        ) : null}
        {encoding ? (
          <FormField of={of} name="encoding" label="Encoding" hint="Another one, if letters look wrong below">
            <NativeSelect>
              <Options names={ENCODING_NAMES} />
            </NativeSelect>
          </FormField>
        ) : null}
        {separator ? (
          <FormField of={of} name="separator" label="Between the columns">
            <NativeSelect>
              <Options names={SEPARATOR_NAMES} />
            </NativeSelect>
          </FormField>
        ) : null}
        <FormField of={of} name="options.dateOrder" label="A day such as 3/4/2026 is">
          <NativeSelect>
            <Options names={DATE_ORDER_NAMES} />
          </NativeSelect>
        </FormField>
      </div>
    </section>
  );
}
