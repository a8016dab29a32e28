"use client";

import { Slot } from "radix-ui/slot";
import { type ComponentProps, createContext, type ReactNode, useContext } from "react";
import { cn } from "@/lib/utils";
import { floatClass } from "./float-class";
import type { Align, Side } from "./place-beside";
import { type Floating, useFloating, usePlacement } from "./use-floating";

const PopoverContext = createContext<Floating | null>(null);

function usePopover(): Floating {
  const floating = useContext(PopoverContext);
  if (!floating) throw new Error("A popover part stands outside its Popover.");
  return floating;
}

/** The platform's own popover: top layer, Escape and a click outside close it, focus returns to the trigger. */
export function Popover({ children }: { children: ReactNode }) {
  return <PopoverContext value={useFloating()}>{children}</PopoverContext>;
}

export function PopoverTrigger({ asChild, ...props }: ComponentProps<"button"> & { asChild?: boolean }) {
  const { id, isOpen, trigger } = usePopover();
  const Comp = asChild ? Slot : "button";
  return <Comp ref={trigger} popoverTarget={id} aria-haspopup="dialog" aria-expanded={isOpen} {...props} />;
}

export function PopoverClose({ asChild, ...props }: ComponentProps<"button"> & { asChild?: boolean }) {
  const Comp = asChild ? Slot : "button";
  return <Comp popoverTarget={usePopover().id} popoverTargetAction="hide" {...props} />;
}

type ContentProps = ComponentProps<"div"> & { side?: Side; align?: Align };

/** Give it an `aria-label` or `aria-labelledby`. */
export function PopoverContent({ className, side = "bottom", align = "start", ...props }: ContentProps) {
  const floating = usePopover();
  const onToggle = usePlacement(floating, side, align);
  return (
    <div
      data-slot="popover-content"
      ref={floating.content}
      id={floating.id}
      popover="auto"
      role="dialog"
      onToggle={onToggle}
      className={cn(floatClass, "w-80 p-4", className)}
      {...props}
    />
  );
}
