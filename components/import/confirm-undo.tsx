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

interface ConfirmUndoProps {
  fileName: string;
  /** What goes away, in words: "12 candidates and 30 outcomes". */
  what: string;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before everything that came with a file goes away again, naming how much that is. */
export function ConfirmUndo({ fileName, what, onCancel, onConfirm }: ConfirmUndoProps) {
  return (
    <AlertDialog open onOpenChange={(isOpen) => (isOpen ? undefined : onCancel())}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle className="break-words">
            Undo the import of <bdi>{fileName}</bdi>?
          </AlertDialogTitle>
          <AlertDialogDescription>
            This takes {what} away again, all or nothing. People who were known before stay. If somebody has
            rated, checked, changed or added to any of it since, nothing is undone and you are told of whom.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction variant="destructive" onClick={onConfirm}>
            Undo the import
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
