"use client";

import { Content, Portal, Provider, Root, Trigger } from "radix-ui/tooltip";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const TooltipProvider = Provider;
export const TooltipTrigger = Trigger;

/** Says more about a control that already has a name; never the only place where something is said. */
export function Tooltip(props: ComponentProps<typeof Root>) {
  return (
    <Provider delayDuration={300}>
      <Root data-slot="tooltip" {...props} />
    </Provider>
  );
}

export function TooltipContent({ className, sideOffset = 6, ...props }: ComponentProps<typeof Content>) {
  return (
    <Portal>
      <Content
        data-slot="tooltip-content"
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(
          "z-50 max-w-72 rounded-md bg-primary px-2.5 py-1.5 text-xs text-balance text-primary-foreground shadow-popover data-[state=delayed-open]:animate-in data-[state=delayed-open]:fade-in-0",
          className,
        )}
        {...props}
      />
    </Portal>
  );
}
