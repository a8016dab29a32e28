"use client";

import { Close, Content, Description, Overlay, Portal, Root, Title, Trigger } from "radix-ui/dialog";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { DialogX, dialogTitleClass, overlayClass } from "./dialog";

const sides = {
  right: "inset-y-0 right-0 h-full w-[min(100vw,26rem)] border-l",
  left: "inset-y-0 left-0 h-full w-[min(85vw,20rem)] border-r",
  bottom: "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t",
};

export const Sheet = Root;
export const SheetTrigger = Trigger;
export const SheetClose = Close;

type ContentProps = ComponentProps<typeof Content> & { side?: keyof typeof sides };

/** A panel over the edge of the page; needs a `SheetTitle` as a dialog does. */
export function SheetContent({ className, side = "right", children, ...props }: ContentProps) {
  return (
    <Portal>
      <Overlay data-slot="sheet-overlay" className={overlayClass} />
      <Content
        data-slot="sheet-content"
        className={cn(
          "fixed z-50 flex flex-col gap-4 overflow-y-auto border-border-strong bg-popover p-5 text-popover-foreground shadow-popover duration-240 [--surface:var(--popover)] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0",
          sides[side],
          className,
        )}
        {...props}
      >
        {children}
        <DialogX />
      </Content>
    </Portal>
  );
}

export function SheetHeader({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="sheet-header" className={cn("grid gap-1", className)} {...props} />;
}

export function SheetFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div data-slot="sheet-footer" className={cn("mt-auto flex justify-end gap-2", className)} {...props} />
  );
}

export function SheetTitle({ className, ...props }: ComponentProps<typeof Title>) {
  return <Title data-slot="sheet-title" className={cn(dialogTitleClass, className)} {...props} />;
}

export function SheetDescription({ className, ...props }: ComponentProps<typeof Description>) {
  return <Description data-slot="sheet-description" className={cn("section-note", className)} {...props} />;
}
