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

interface ConfirmAgainProps {
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before what was written is replaced by a new draft. */
export function ConfirmAgain({ onCancel, onConfirm }: ConfirmAgainProps) {
  return (
    <AlertDialog open onOpenChange={(isOpen) => (isOpen ? undefined : onCancel())}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Make it again from the record?</AlertDialogTitle>
          <AlertDialogDescription>
            The new draft takes the place of what is written here. That text is gone then.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep what is written</AlertDialogCancel>
          <AlertDialogAction variant="destructive" onClick={onConfirm}>
            Make it again
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
