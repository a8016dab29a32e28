"use client";

import type { FieldPath, FieldPathValue, FieldValues } from "react-hook-form";
import { get, useWatch } from "react-hook-form";
import { sayValue } from "@/components/form/say-value";
import type { ServerForm } from "@/components/form/use-server-form";

interface StoredValueProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter here
  of: ServerForm<Values, any>;
  name: FieldPath<Values>;
  say?: (value: unknown) => string;
}

/** After "Edit both": what is stored now, where it differs from what stands in the field, with a way to take it. */
export function StoredValue<Values extends FieldValues>({
  of,
  name,
  say = sayValue,
}: StoredValueProps<Values>) {
  const mine = useWatch({ control: of.form.control, name });
  const stored = get(of.theirs, name) as FieldPathValue<Values, typeof name>;
  if (JSON.stringify(mine) === JSON.stringify(stored)) return null;
  return (
    <>
      Stored now: {say(stored)}{" "}
      <button
        type="button"
        className="link"
        onClick={() => of.form.setValue(name, stored, { shouldDirty: true, shouldValidate: true })}
      >
        Take this
      </button>
    </>
  );
}
