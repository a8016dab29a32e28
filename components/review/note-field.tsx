"use client";

import { type KeyboardEvent, type Ref, useId } from "react";
import { Textarea } from "@/components/ui/textarea";

interface NoteFieldProps {
  label: string;
  hint: string;
  value: string;
  rows: number;
  onChange: (note: string) => void;
  /** Why the server refused it, with what is allowed. */
  problem?: string;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** A note that saves itself. Esc leaves the field, so that the single keys work again. */
export function NoteField({ label, hint, value, rows, onChange, problem, inputRef }: NoteFieldProps) {
  const id = useId();
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className="mt-[18px] grid gap-1.5">
      <label htmlFor={id} className="text-sm leading-[1.125rem] font-medium">
        {label} <span className="font-normal text-muted-foreground">{hint}</span>
      </label>
      <Textarea
        id={id}
        ref={inputRef}
        rows={rows}
        dir="auto"
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={leave}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-destructive">
          {problem}
        </p>
      )}
    </div>
  );
}
