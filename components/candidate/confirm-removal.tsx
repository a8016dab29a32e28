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
  AlertDialogTrigger,
} from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";

interface ConfirmRemovalProps {
  trigger: string;
  /** What a screen reader says of the trigger, where its word alone would not do. */
  label?: string;
  title: string;
  /** What is lost and what is kept. */
  sentence: string;
  action: string;
  onConfirm: () => void;
  /** As small as the buttons beside it. */
  size?: "default" | "sm";
}

/** A button that asks before something is removed. */
export function ConfirmRemoval({
  trigger,
  label,
  title,
  sentence,
  action,
  onConfirm,
  size,
}: ConfirmRemovalProps) {
  return (
    <AlertDialog>
      <AlertDialogTrigger asChild>
        <Button variant="ghost" size={size} aria-label={label}>
          {trigger}
        </Button>
      </AlertDialogTrigger>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>{title}</AlertDialogTitle>
          <AlertDialogDescription className="break-words">{sentence}</AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel>Keep it</AlertDialogCancel>
          <AlertDialogAction variant="destructive" onClick={onConfirm}>
            {action}
          </AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
