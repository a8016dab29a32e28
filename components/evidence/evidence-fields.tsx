"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import { RUNG_WORDS } from "@/components/chart/rung";
import { FormField } from "@/components/form/form-field";
import type { ServerForm } from "@/components/form/use-server-form";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { EVIDENCE_KINDS, EVIDENCE_STRENGTH } from "@/domain/scoring/evidence-kind";

interface EvidenceFieldsProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a field
  of: ServerForm<Values, any>;
  /** Where the fields stand in the form: "evidence.0." or "". */
  at: string;
  /** The kind is settled already, as where a button for that very kind was pressed. */
  isKindSettled?: boolean;
}

/** What one says about a piece of evidence. */
export function EvidenceFields<Values extends FieldValues>({
  of,
  at,
  isKindSettled = false,
}: EvidenceFieldsProps<Values>) {
  const path = (name: string) => `${at}${name}` as FieldPath<Values>;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <FormField of={of} name={path("title")} label="What it is" size="caption">
        <Input dir="auto" placeholder="Workflow export, May to June" />
      </FormField>
      {isKindSettled ? null : (
        <FormField of={of} name={path("kind")} label="Kind" size="caption">
          <NativeSelect>
            {EVIDENCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {RUNG_WORDS[kind]}, up to {Math.round(EVIDENCE_STRENGTH[kind].default * 100)}
              </option>
            ))}
          </NativeSelect>
        </FormField>
      )}
      <FormField of={of} name={path("link")} label="Link" size="caption">
        <Input type="url" inputMode="url" placeholder="https://" />
      </FormField>
      <FormField of={of} name={path("description")} label="What it shows" size="caption">
        <Input dir="auto" placeholder="6 threads, names blacked out" />
      </FormField>
    </div>
  );
}
