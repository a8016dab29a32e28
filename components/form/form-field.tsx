"use client";

import { cloneElement, type ReactElement, type ReactNode } from "react";
import { type FieldPath, type FieldValues, get, type RegisterOptions, useFormState } from "react-hook-form";
import { StoredValue } from "@/components/form/stored-value";
import type { ServerForm } from "@/components/form/use-server-form";
import { Field } from "@/components/ui/field";

interface FormFieldProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a field
  of: ServerForm<Values, any>;
  name: FieldPath<Values>;
  label: ReactNode;
  hint?: ReactNode;
  layout?: "stack" | "row";
  size?: "default" | "caption";
  className?: string;
  /** How the control's text becomes a value: `asNumber`, `asChoice`; and what is done on leaving it. */
  as?: Pick<RegisterOptions, "setValueAs" | "onBlur">;
  /** The stored value in words, shown when somebody else changed it meanwhile. */
  say?: (value: unknown) => string;
  /** An Input, Textarea, NativeSelect or Checkbox. */
  children: ReactElement;
}

/** What the control shows before the page's script runs; from then on the form sets it. */
function firstValue(value: unknown): { defaultValue: string } | { defaultChecked: boolean } {
  if (typeof value === "boolean") return { defaultChecked: value };
  return { defaultValue: value === null || value === undefined ? "" : String(value) };
}

/** One registered control with its label, hint and message. Example: `<FormField of={form} name="title" label="Title"><Input /></FormField>` */
export function FormField<Values extends FieldValues>(props: FormFieldProps<Values>) {
  const { of, name, children, as, say, hint, ...field } = props;
  const { errors } = useFormState({ control: of.form.control, name });
  const message = (get(errors, name) as { message?: string } | undefined)?.message;
  const registered = of.form.register(name, as as RegisterOptions<Values, typeof name>);
  return (
    <Field {...field} hint={of.theirs ? <StoredValue of={of} name={name} say={say} /> : hint} error={message}>
      {cloneElement(children, { ...registered, ...firstValue(get(of.form.formState.defaultValues, name)) })}
    </Field>
  );
}
