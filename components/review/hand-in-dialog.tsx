"use client";

import {
  AlertDialog,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogHeader,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

interface HandInDialogProps {
  ratings: number;
  number: number;
  isBusy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The question before a review is locked. */
export function HandInDialog({ ratings, number, isBusy, onConfirm, onCancel }: HandInDialogProps) {
  return (
    <AlertDialog open onOpenChange={(isOpen) => isOpen || onCancel()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Hand in your review of Candidate {number}?</AlertDialogTitle>
          <AlertDialogDescription>
            Your {ratings} answers count from then on. Then you see the name and the certificates, and may
            say, with a reason, what they change.
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel disabled={isBusy}>Keep working</AlertDialogCancel>
          <Button variant="primary" aria-disabled={isBusy || undefined} onClick={onConfirm}>
            Hand in <Kbd aria-hidden>⌘↵</Kbd>
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
