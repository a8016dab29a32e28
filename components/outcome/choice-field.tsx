"use client";

import type { ReactNode } from "react";
import { type FieldPath, type FieldValues, useController } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { FieldGroup } from "@/components/ui/field";

interface ChoiceFieldProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a field
  of: ServerForm<Values, any>;
  name: FieldPath<Values>;
  label: string;
  hint?: string;
  layout?: "stack" | "row";
  options: readonly { readonly value: string; readonly label: string }[];
  /** Stands below the choices. */
  children?: ReactNode;
}

/** A few exclusive choices side by side, as native radio buttons: one tab stop, arrow keys inside. */
export function ChoiceField<Values extends FieldValues>(props: ChoiceFieldProps<Values>) {
  const { of, name, label, hint, layout = "row", options, children } = props;
  // What is checked is what the form holds: also once it was stored elsewhere, and the form took that over.
  const { field, fieldState } = useController({ control: of.form.control, name });
  return (
    <FieldGroup label={label} hint={hint} error={fieldState.error?.message} layout={layout}>
      <div className="inline-flex w-fit max-w-full flex-wrap gap-0.5 rounded-md bg-secondary p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className="grid h-7 cursor-pointer place-items-center rounded-sm px-3 text-sm whitespace-nowrap text-muted-foreground hover:text-foreground has-checked:bg-card has-checked:font-medium has-checked:text-foreground has-checked:shadow-[0_0_0_1px_var(--border-strong)] has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2 touch:h-10 touch:text-md forced-colors:has-checked:border-2"
          >
            <input
              type="radio"
              name={field.name}
              value={option.value}
              checked={option.value === field.value}
              onChange={() => field.onChange(option.value)}
              onBlur={field.onBlur}
              className="sr-only"
              ref={option.value === field.value ? field.ref : undefined}
            />
            {option.label}
          </label>
        ))}
      </div>
      {children}
    </FieldGroup>
  );
}
