"use client";

import { Anchor, Close, Content, Portal, Root, Trigger } from "radix-ui/popover";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const floatClass =
  "z-50 rounded-lg border border-border-strong bg-popover text-sm text-popover-foreground shadow-popover duration-120 [--surface:var(--popover)] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0";

export const Popover = Root;
export const PopoverTrigger = Trigger;
export const PopoverAnchor = Anchor;
export const PopoverClose = Close;

/** A dialog beside its trigger; give it an `aria-label` or `aria-labelledby`. */
export function PopoverContent({
  className,
  align = "start",
  sideOffset = 6,
  ...props
}: ComponentProps<typeof Content>) {
  return (
    <Portal>
      <Content
        data-slot="popover-content"
        align={align}
        sideOffset={sideOffset}
        collisionPadding={12}
        className={cn(floatClass, "w-80 max-w-[calc(100vw-24px)] p-4", className)}
        {...props}
      />
    </Portal>
  );
}
