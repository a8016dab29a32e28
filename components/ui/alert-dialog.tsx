"use client";

import {
  Action,
  Cancel,
  Content,
  Description,
  Overlay,
  Portal,
  Root,
  Title,
  Trigger,
} from "radix-ui/alert-dialog";
import type { ComponentProps } from "react";
import { cn } from "@/lib/utils";
import { buttonVariants } from "./button";
import { dialogClass, dialogTitleClass, overlayClass } from "./dialog";

export const AlertDialog = Root;
export const AlertDialogTrigger = Trigger;
export { DialogFooter as AlertDialogFooter, DialogHeader as AlertDialogHeader } from "./dialog";

/** A question that must be answered: no close button, and a click outside does nothing. */
export function AlertDialogContent({ className, ...props }: ComponentProps<typeof Content>) {
  return (
    <Portal>
      <Overlay data-slot="alert-dialog-overlay" className={overlayClass} />
      <Content data-slot="alert-dialog-content" className={cn(dialogClass, className)} {...props} />
    </Portal>
  );
}

export function AlertDialogTitle({ className, ...props }: ComponentProps<typeof Title>) {
  return (
    <Title data-slot="alert-dialog-title" className={cn(dialogTitleClass, "pr-0", className)} {...props} />
  );
}

export function AlertDialogDescription({ className, ...props }: ComponentProps<typeof Description>) {
  return (
    <Description data-slot="alert-dialog-description" className={cn("section-note", className)} {...props} />
  );
}

export function AlertDialogCancel({ className, ...props }: ComponentProps<typeof Cancel>) {
  return <Cancel data-slot="alert-dialog-cancel" className={cn(buttonVariants(), className)} {...props} />;
}

type ActionProps = ComponentProps<typeof Action> & { variant?: "primary" | "destructive" };

export function AlertDialogAction({ className, variant = "primary", ...props }: ActionProps) {
  return (
    <Action
      data-slot="alert-dialog-action"
      className={cn(buttonVariants({ variant }), className)}
      {...props}
    />
  );
}
