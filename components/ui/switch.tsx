"use client";

import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

type SwitchProps = Omit<ComponentProps<"input">, "type" | "role"> & {
  onCheckedChange?: (checked: boolean) => void;
};

/** On or off, at once, without a save button. */
export function Switch({ className, onCheckedChange, onChange, ...props }: SwitchProps) {
  return (
    <input
      data-slot="switch"
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox reports its own checked state
      role="switch"
      className={cn(
        "relative h-[18px] w-8 shrink-0 cursor-pointer appearance-none rounded-full border border-input bg-card transition-colors before:absolute before:-inset-1.5 before:content-[''] after:absolute after:top-0.5 after:left-0.5 after:size-3 after:rounded-full after:bg-input after:transition-[left] checked:border-primary checked:bg-primary checked:after:left-4 checked:after:bg-primary-foreground disabled:cursor-not-allowed disabled:opacity-55 touch:before:-inset-3.5 forced-colors:after:bg-[CanvasText] forced-colors:checked:after:bg-[Highlight]",
        className,
      )}
      onChange={(event) => {
        onChange?.(event);
        onCheckedChange?.(event.target.checked);
      }}
      {...props}
    />
  );
}
