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
import { formatCount } from "@/lib/format";

interface ConfirmSkipProps {
  good: number;
  bad: number;
  /** What is counted: "row", "rows". */
  entries: readonly [one: string, many: string];
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before rows are left out, and says what becomes of them. */
export function ConfirmSkip({ good, bad, entries, onCancel, onConfirm }: ConfirmSkipProps) {
  const left = formatCount(bad, `bad ${entries[0]}`, `bad ${entries[1]}`);
  return (
    <AlertDialog open onOpenChange={(isOpen) => (isOpen ? undefined : onCancel())}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Leave {left} out?</AlertDialogTitle>
          <AlertDialogDescription>
            {formatCount(good, `${entries[0]} is`, `${entries[1]} are`)} imported. What is left out is not:
            download the bad rows, mend them, and import that file afterwards.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Not yet</AlertDialogCancel>
          <AlertDialogAction onClick={onConfirm}>Import {formatCount(good, ...entries)}</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
