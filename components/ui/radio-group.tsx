"use client";

import { type ComponentProps, createContext, type ReactNode, useContext, useId } from "react";
import { cn } from "@/lib/utils";

type Group = { name: string; value?: string; disabled?: boolean; onValueChange?: (value: string) => void };
const RadioGroupContext = createContext<Group>({ name: "" });

type RadioGroupProps = Omit<ComponentProps<"div">, "onChange"> & Partial<Group>;

/** One of several, as native radio buttons; give it `aria-label` or `aria-labelledby`. Controlled by `value`. */
export function RadioGroup({ name, value, disabled, onValueChange, className, ...props }: RadioGroupProps) {
  const ownName = useId();
  return (
    <RadioGroupContext value={{ name: name ?? ownName, value, disabled, onValueChange }}>
      <div data-slot="radio-group" role="radiogroup" className={cn("grid gap-2.5", className)} {...props} />
    </RadioGroupContext>
  );
}

type RadioProps = Omit<ComponentProps<"input">, "type" | "value"> & { value: string };

export function RadioGroupItem({ className, value, disabled, onChange, ...props }: RadioProps) {
  const group = useContext(RadioGroupContext);
  return (
    <input
      data-slot="radio-group-item"
      type="radio"
      name={group.name}
      value={value}
      disabled={disabled ?? group.disabled}
      checked={group.value === value}
      onChange={(event) => {
        onChange?.(event);
        group.onValueChange?.(value);
      }}
      className={cn(
        "size-4 shrink-0 cursor-pointer appearance-none rounded-full border border-input bg-card checked:border-[5px] checked:border-foreground disabled:cursor-not-allowed disabled:opacity-55 forced-colors:appearance-auto",
        className,
      )}
      {...props}
    />
  );
}

type RadioCardProps = RadioProps & { label: ReactNode; end?: ReactNode; children?: ReactNode };

/** A choice as a bordered row; `children` appear under the label and are meant for the chosen one. */
export function RadioCard({ label, end, children, className, ...props }: RadioCardProps) {
  return (
    <div
      data-slot="radio-card"
      className={cn(
        "rounded-md border border-input bg-card px-3.5 py-3.5 [--surface:var(--card)] has-[>label>:checked]:border-foreground has-[>label>:checked]:shadow-[inset_0_0_0_1px_var(--foreground)]",
        className,
      )}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the item below renders the input */}
      <label className="grid cursor-pointer grid-cols-[20px_1fr_auto] items-start gap-3">
        <RadioGroupItem className="mt-[3px]" {...props} />
        <span>{label}</span>
        {end}
      </label>
      {children ? <div className="mt-2.5 pl-8">{children}</div> : null}
    </div>
  );
}
