"use client";

import {
  AlertDialog,
  AlertDialogAction,
  AlertDialogCancel,
  AlertDialogContent,
  AlertDialogDescription,
  AlertDialogFooter,
  AlertDialogTitle,
} from "@/components/ui/alert-dialog";
import { joinNames } from "@/domain/ranking/count-word";

interface DropDraftsDialogProps {
  names: readonly string[];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before reviews that were begun are thrown away. */
export function DropDraftsDialog({ names, onConfirm, onClose }: DropDraftsDialogProps) {
  return (
    <AlertDialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <AlertDialogContent>
        <AlertDialogTitle>Throw away what {joinNames(names)} began?</AlertDialogTitle>
        <AlertDialogDescription>
          Whoever stops reviewing loses the ratings not handed in yet. This cannot be undone.
        </AlertDialogDescription>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep them</AlertDialogCancel>
          <AlertDialogAction variant="destructive" onClick={onConfirm}>
            Throw away and save
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
