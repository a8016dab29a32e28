"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
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

interface SignDialogProps {
  decisionId: string;
  onClose: () => void;
}

/** Asks once more before a second name is put under a decision, which nobody can take back. */
export function SignDialog({ decisionId, onClose }: SignDialogProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const cache = useQueryClient();
  const [note, setNote] = useState("");
  const [refused, setRefused] = useState<string>();
  const sign = useMutation(
    trpc.decision.sign.mutationOptions({
      onSuccess: async () => {
        toast("Signed. The decision has taken effect");
        onClose();
        await cache.invalidateQueries();
        router.refresh();
      },
      onError: (error) => {
        const words = errorDataOf(error)?.fields?.note;
        setRefused(words);
        if (!words) showError(error);
      },
    }),
  );
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Sign this decision?</DialogTitle>
          <DialogDescription>
            Your name stands under it from then on, over the packet as it is frozen. It cannot be taken back;
            a new decision can replace it.
          </DialogDescription>
        </DialogHeader>
        <Field label="Note" hint="May stay empty" error={refused}>
          <Textarea rows={3} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <DialogFooter>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            variant="primary"
            disabled={sign.isPending}
            onClick={() => sign.mutate({ decisionId, note })}
          >
            {sign.isPending ? "Signing" : "Sign it"}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
