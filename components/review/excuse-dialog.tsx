"use client";

import { useMutation } from "@tanstack/react-query";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import type { Excusable } from "@/components/review/excusable";
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
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

interface ExcuseDialogProps {
  reviewer: Excusable;
  onClose: () => void;
}

/** Asks before a reviewer is taken off one candidate, or put back. */
export function ExcuseDialog({ reviewer, onClose }: ExcuseDialogProps) {
  const { applicationId, memberId, name, excusedAt } = reviewer;
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const options = {
    onSuccess: () => {
      toast(excusedAt ? `${name} reviews them again` : `${name} is excused`);
      onClose();
      void entryChanged();
    },
    onError: (error: unknown) => {
      showError(error);
      onClose();
    },
  };
  const excuse = useMutation(trpc.review.excuse.mutationOptions(options));
  const unexcuse = useMutation(trpc.review.unexcuse.mutationOptions(options));
  const isBusy = excuse.isPending || unexcuse.isPending;
  const mutate = excusedAt ? unexcuse.mutate : excuse.mutate;
  return (
    <AlertDialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <AlertDialogContent>
        <AlertDialogHeader>
          <AlertDialogTitle>
            {excusedAt ? `Put ${name} back on this review?` : `Excuse ${name} from this review?`}
          </AlertDialogTitle>
          <AlertDialogDescription>
            {excusedAt
              ? "It stands in their queue again, with what they had begun."
              : "It leaves their queue, and nobody waits for it. What they had begun counts for nothing. They can be put back until the other reviews are in."}
          </AlertDialogDescription>
        </AlertDialogHeader>
        <AlertDialogFooter>
          <AlertDialogCancel disabled={isBusy}>Keep it as it is</AlertDialogCancel>
          <Button
            variant="primary"
            aria-disabled={isBusy || undefined}
            onClick={() => isBusy || mutate({ applicationId, memberId })}
          >
            {excusedAt ? "Put back" : "Excuse"}
          </Button>
        </AlertDialogFooter>
      </AlertDialogContent>
    </AlertDialog>
  );
}
