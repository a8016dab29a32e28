"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import type { Desk } from "@/components/review/desk-data";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

interface RecogniseDialogProps {
  desk: Pick<Desk, "applicationId" | "number" | "recognised">;
  onClose: () => void;
}

/** Says that the reviewer knows whose outcomes these are; those who run the opening decide whether they go on. */
export function RecogniseDialog({ desk, onClose }: RecogniseDialogProps) {
  const { applicationId, number, recognised } = desk;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [note, setNote] = useState(recognised?.note ?? "");
  const { mutate, isPending } = useMutation(
    trpc.review.recognise.mutationOptions({
      onSuccess: async ({ recognised: stored }) => {
        toast(stored ? "Reported. You can go on rating" : "Taken back");
        onClose();
        await queryClient.invalidateQueries({ queryKey: trpc.review.get.queryKey({ applicationId }) });
      },
      onError: showError,
    }),
  );
  const say = (isRecognised: boolean) => isPending || mutate({ applicationId, isRecognised, note });
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>You recognise Candidate {number}?</DialogTitle>
          <DialogDescription>
            Those who run this opening are told, and may take this review off you. Nobody who still has to
            review learns of it. You can take it back until you hand in.
          </DialogDescription>
        </DialogHeader>
        <Field label="How you know who it is" hint="One sentence is enough. Leave out the name.">
          <Textarea
            dir="auto"
            rows={3}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <DialogFooter>
          <Button onClick={onClose}>Close</Button>
          {recognised ? (
            <Button aria-disabled={isPending || undefined} onClick={() => say(false)}>
              Take it back
            </Button>
          ) : null}
          <Button variant="primary" aria-disabled={isPending || undefined} onClick={() => say(true)}>
            {recognised ? "Save the note" : "I recognise this person"}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
