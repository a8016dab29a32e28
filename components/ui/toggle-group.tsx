"use client";

import { Item, Root } from "radix-ui/toggle-group";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

/** A few exclusive choices side by side. Give it `type="single"` and an `aria-label`. */
export function ToggleGroup({ className, ...props }: ComponentProps<typeof Root>) {
  return (
    <Root
      data-slot="toggle-group"
      className={cn("inline-flex gap-0.5 rounded-md bg-secondary p-0.5", className)}
      {...props}
    />
  );
}

export function ToggleGroupItem({ className, ...props }: ComponentProps<typeof Item>) {
  return (
    <Item
      data-slot="toggle-group-item"
      className={cn(
        "h-7 rounded-sm px-3 text-sm whitespace-nowrap text-muted-foreground hover:text-foreground disabled:cursor-not-allowed disabled:opacity-55 data-[state=on]:bg-card data-[state=on]:font-medium data-[state=on]:text-foreground data-[state=on]:shadow-[0_0_0_1px_var(--border-strong)] touch:h-10 touch:text-md forced-colors:data-[state=on]:border-2",
        className,
      )}
      {...props}
    />
  );
}
