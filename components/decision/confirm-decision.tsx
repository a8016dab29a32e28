"use client";

import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";

interface ConfirmDecisionProps {
  isOpen: boolean;
  /** "Offer to Amara Brandt". */
  title: string;
  /** Whether it takes effect only once a second person has signed. */
  needsSecond: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks once more, because a record can be replaced but never changed. */
export function ConfirmDecision({ isOpen, title, needsSecond, onCancel, onConfirm }: ConfirmDecisionProps) {
  return (
    <AlertDialog open={isOpen} onOpenChange={(open) => (open ? undefined : onCancel())}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{title}?</AlertDialogTitle>
          <AlertDialogDescription>
            This is recorded under your name, with every input frozen in a packet. It cannot be changed
            afterwards; a new decision can replace it.
            {needsSecond ? " It takes effect once a second person has signed it." : ""} Nobody is told
            automatically.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Back to the text</AlertDialogCancel>
          <AlertDialogAction onClick={onConfirm}>Record it</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
