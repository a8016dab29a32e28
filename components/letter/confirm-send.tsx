"use client";

import { useState } from "react";
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
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";

interface ConfirmSendProps {
  name: string;
  canBeMailed: boolean;
  hasAddress: boolean;
  onCancel: () => void;
  onConfirm: (isMailed: boolean) => void;
}

/** Asks once more, because a letter goes out once and stays as it is. */
export function ConfirmSend({ name, canBeMailed, hasAddress, onCancel, onConfirm }: ConfirmSendProps) {
  const [how, setHow] = useState(canBeMailed ? "mail" : "hand");
  const byHand = hasAddress
    ? "No mail server is set up, so the letter waits in the outbox until a recruiter or an admin passes it on."
    : `There is no address of ${name}, so the letter waits in the outbox until a recruiter or an admin passes it on.`;
  return (
    <AlertDialog open onOpenChange={(isOpen) => (isOpen ? undefined : onCancel())}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>Send this letter to {name}?</AlertDialogTitle>
          <AlertDialogDescription>
            It is sent once, with the link to their own page, and stays as it is. {canBeMailed ? "" : byHand}
          </AlertDialogDescription>
        </AlertDialogHeader>
        {canBeMailed ? (
          <RadioGroup
            aria-label="How they get it"
            value={how}
            onValueChange={setHow}
            className="gap-1 text-sm"
          >
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input */}
            <label className="flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
              <RadioGroupItem value="mail" /> We mail it
            </label>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the item renders the input */}
            <label className="flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
              <RadioGroupItem value="hand" /> Somebody here passes it on
            </label>
          </RadioGroup>
        ) : null}
        <AlertDialogFooter>
          <AlertDialogCancel>Back to the text</AlertDialogCancel>
          <AlertDialogAction onClick={() => onConfirm(how === "mail")}>Send it</AlertDialogAction>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
