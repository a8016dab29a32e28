"use client";

import { Check, Minus } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  onCheckedChange?: (checked: boolean) => void;
  /** Some of what this box stands for is chosen, not all. */
  indeterminate?: boolean;
};

/** The platform's own checkbox, drawn in ink. Works with `register`; the hit area is 24 px, on touch 44. */
export function Checkbox({
  className,
  onCheckedChange,
  onChange,
  indeterminate,
  ref,
  ...props
}: CheckboxProps) {
  const mark = (input: HTMLInputElement | null) => {
    if (input) input.indeterminate = Boolean(indeterminate);
    if (typeof ref === "function") ref(input);
    else if (ref) ref.current = input;
  };
  return (
    <span
      data-slot="checkbox"
      className={cn(
        "relative inline-grid size-4 shrink-0 place-items-center align-middle text-primary-foreground",
        className,
      )}
    >
      <input
        type="checkbox"
        ref={mark}
        className="peer size-4 cursor-pointer appearance-none rounded-sm border border-input bg-card transition-colors before:absolute before:-inset-1 before:content-[''] checked:border-primary checked:bg-primary disabled:cursor-not-allowed disabled:opacity-55 aria-invalid:border-destructive indeterminate:border-primary indeterminate:bg-primary touch:before:-inset-3.5 forced-colors:appearance-auto"
        onChange={(event) => {
          onChange?.(event);
          onCheckedChange?.(event.target.checked);
        }}
        {...props}
      />
      {indeterminate ? (
        <Minus aria-hidden className="pointer-events-none absolute size-3 stroke-[2.25]" />
      ) : (
        <Check
          aria-hidden
          className="pointer-events-none absolute size-3 stroke-[2.25] opacity-0 peer-checked:opacity-100 forced-colors:hidden"
        />
      )}
    </span>
  );
}
