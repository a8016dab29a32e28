"use client";

import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/utils";
import { RadioGroup, RadioGroupItem } from "./radio-group";

/** A few exclusive choices side by side, as native radio buttons; give it an `aria-label`. Controlled by `value`. */
export function ToggleGroup({ className, ...props }: ComponentProps<typeof RadioGroup>) {
  return (
    <RadioGroup
      data-slot="toggle-group"
      className={cn("inline-flex gap-0.5 rounded-md bg-secondary p-0.5", className)}
      {...props}
    />
  );
}

type ToggleGroupItemProps = Omit<ComponentProps<typeof RadioGroupItem>, "children"> & { children: ReactNode };

export function ToggleGroupItem({ className, children, ...props }: ToggleGroupItemProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the item below renders the input
    <label
      data-slot="toggle-group-item"
      className={cn(
        "relative inline-flex h-7 cursor-pointer items-center rounded-sm px-3 text-sm whitespace-nowrap text-muted-foreground hover:text-foreground has-checked:bg-card has-checked:font-medium has-checked:text-foreground has-checked:shadow-[0_0_0_1px_var(--border-strong)] has-disabled:cursor-not-allowed has-disabled:opacity-55 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring touch:h-10 touch:text-md forced-colors:has-checked:border-2",
        className,
      )}
    >
      <RadioGroupItem className="absolute inset-0 size-full opacity-0" {...props} />
      {children}
    </label>
  );
}
