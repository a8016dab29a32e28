"use client";

import { useState } from "react";
import { useController } from "react-hook-form";
import { StoredValue } from "@/components/form/stored-value";
import type { ServerForm } from "@/components/form/use-server-form";
import { asNumber } from "@/components/form/value-of";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CredentialInput } from "@/domain/credential";
import { formatPercent } from "@/lib/format";

function percentText(share: unknown): string {
  return typeof share === "number" ? String(Math.round(share * 1000) / 10) : "";
}

/** What is typed as per cent, as a share; nothing is null, and what is no number stays as typed, to be refused. */
function shareOf(text: string): unknown {
  const percent = asNumber.setValueAs(text.replace("%", ""));
  return typeof percent === "number" ? Math.round(percent * 10) / 1000 : percent;
}

/** The grade in per cent, or nothing where only "passed" is known. */
export function GradeField({ of }: { of: ServerForm<CredentialInput> }) {
  const { field, fieldState } = useController({ control: of.form.control, name: "grade" });
  const [text, setText] = useState(percentText(field.value));
  // A value taken from elsewhere, such as the stored one after a conflict, replaces what was typed.
  const shown =
    typeof field.value === "number" && shareOf(text) !== field.value ? percentText(field.value) : text;
  const say = (value: unknown) => (typeof value === "number" ? formatPercent(value) : "passed");
  return (
    <Field
      label="Grade"
      hint={
        of.theirs ? <StoredValue of={of} name="grade" say={say} /> : "In per cent; empty if only “passed”"
      }
      error={fieldState.error?.message}
      layout="row"
    >
      <Input
        ref={field.ref}
        name={field.name}
        value={shown}
        inputMode="decimal"
        autoComplete="off"
        className="w-24"
        onBlur={field.onBlur}
        onChange={(event) => {
          setText(event.target.value);
          field.onChange(shareOf(event.target.value));
        }}
      />
    </Field>
  );
}
