"use client";

import { type ReactNode, useId } from "react";
import { type FieldPath, type FieldPathValue, type FieldValues, get, useController } from "react-hook-form";
import type { ServerForm } from "@/components/form/use-server-form";
import { FieldError, FieldHint } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Slider } from "@/components/ui/slider";

interface SliderFieldProps<Values extends FieldValues> {
  // biome-ignore lint/suspicious/noExplicitAny: what the schema makes of the values does not matter to a field
  of: ServerForm<Values, any>;
  /** A share from 0 to 1, shown and typed as 0 to 100 %. */
  name: FieldPath<Values>;
  label: ReactNode;
  hint?: ReactNode;
  /** The highest the slider goes, in per cent. */
  max?: number;
  isReadOnly?: boolean;
}

/** A share as a slider with a number beside it: dragging always has a key and a field. */
export function SliderField<Values extends FieldValues>(props: SliderFieldProps<Values>) {
  const { of, name, label, hint, max = 100, isReadOnly = false } = props;
  const id = useId();
  const { field } = useController({ control: of.form.control, name });
  const message = (get(of.form.formState.errors, name) as { message?: string } | undefined)?.message;
  const percent = typeof field.value === "number" ? Math.round(field.value * 1000) / 10 : 0;
  const set = (value: number) =>
    field.onChange((Number.isNaN(value) ? 0 : value / 100) as FieldPathValue<Values, typeof name>);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm leading-[1.125rem] font-medium">
        {label}
      </label>
      {hint ? <FieldHint id={`${id}-hint`}>{hint}</FieldHint> : null}
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4">
        <Slider
          aria-label={`${typeof label === "string" ? label : "Value"}, slider`}
          max={max}
          value={percent}
          onValueChange={set}
          onBlur={field.onBlur}
          disabled={isReadOnly}
        />
        <span className="flex items-center gap-1.5 text-sm tabular-nums">
          <Input
            id={id}
            ref={field.ref}
            type="number"
            inputMode="decimal"
            min={0}
            max={max}
            step="any"
            className="w-20 text-right"
            value={percent}
            onChange={(event) => set(event.target.valueAsNumber)}
            onBlur={field.onBlur}
            readOnly={isReadOnly}
            aria-invalid={message ? true : undefined}
            aria-describedby={
              [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(" ") || undefined
            }
          />
          %
        </span>
      </div>
      {message ? <FieldError id={`${id}-error`}>{message}</FieldError> : null}
    </div>
  );
}
