"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import type { StoredOutcome } from "@/components/outcome/outcome-details";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

/** The claim itself turned out to be untrue, not only this piece of evidence: asked before, with the reason. */
export function RefuteOutcome({ outcome }: { outcome: StoredOutcome }) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { mutate, isPending } = useMutation(
    trpc.outcome.setStatus.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        toast("Marked as found false");
        void entryChanged();
      },
      onError: (error) => {
        const said = errorDataOf(error)?.fields?.note;
        if (said) setProblem(said);
        else showError(error);
      },
    }),
  );
  function confirm() {
    if (isPending) return;
    if (note.trim() === "") return setProblem("Say why.");
    mutate({ id: outcome.id, version: outcome.version, status: "REFUTED", note });
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button className="w-fit">This outcome is false…</Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Is the outcome itself untrue?</DialogTitle>
          <DialogDescription>
            It stays visible and weighs against the others. It can be reinstated on its page.
          </DialogDescription>
        </DialogHeader>
        <p dir="auto" className="text-sm break-words">
          {outcome.statement}
        </p>
        <Field label="Why" error={problem}>
          <Textarea
            rows={3}
            dir="auto"
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
              setProblem(undefined);
            }}
          />
        </Field>
        <DialogFooter>
          <DialogClose asChild>
            <Button>Leave it standing</Button>
          </DialogClose>
          <Button variant="destructive" aria-disabled={isPending} onClick={confirm}>
            Mark as found false
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
