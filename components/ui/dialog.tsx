"use client";

import { X } from "lucide-react";
import { Close, Content, Description, Overlay, Portal, Root, Title, Trigger } from "radix-ui/dialog";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";

export const overlayClass =
  "fixed inset-0 z-50 bg-[oklch(0.2_0.01_265/0.32)] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0 dark:bg-[oklch(0_0_0/0.55)]";
export const dialogClass =
  "fixed top-1/2 left-1/2 z-50 grid max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] max-w-lg -translate-1/2 gap-4 overflow-y-auto rounded-lg border border-border-strong bg-popover px-5 pt-[18px] pb-5 text-base text-popover-foreground shadow-popover duration-120 [--surface:var(--popover)] data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0";
export const dialogTitleClass = "pr-8 text-md leading-[1.375rem] font-semibold tracking-[-0.012em]";
const closeClass =
  "absolute top-3 right-3 grid size-8 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground touch:size-11";

export const Dialog = Root;
export const DialogTrigger = Trigger;
export const DialogClose = Close;

type ContentProps = ComponentProps<typeof Content> & { showClose?: boolean };

/** Needs a `DialogTitle`; without a `DialogDescription` pass `aria-describedby={undefined}`. */
export function DialogContent({ className, children, showClose = true, ...props }: ContentProps) {
  return (
    <Portal>
      <Overlay data-slot="dialog-overlay" className={overlayClass} />
      <Content data-slot="dialog-content" className={cn(dialogClass, className)} {...props}>
        {children}
        {showClose ? <DialogX /> : null}
      </Content>
    </Portal>
  );
}

export function DialogX() {
  return (
    <Close data-slot="dialog-close" className={closeClass} aria-label="Close">
      <X aria-hidden className="size-4 stroke-[1.5]" />
    </Close>
  );
}

export function DialogHeader({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="dialog-header" className={cn("grid gap-1", className)} {...props} />;
}

export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      data-slot="dialog-footer"
      className={cn(
        "flex flex-wrap justify-end gap-2 max-sm:flex-col-reverse max-sm:items-stretch",
        className,
      )}
      {...props}
    />
  );
}

export function DialogTitle({ className, ...props }: ComponentProps<typeof Title>) {
  return <Title data-slot="dialog-title" className={cn(dialogTitleClass, className)} {...props} />;
}

export function DialogDescription({ className, ...props }: ComponentProps<typeof Description>) {
  return <Description data-slot="dialog-description" className={cn("section-note", className)} {...props} />;
}
