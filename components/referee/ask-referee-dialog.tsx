"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { asBoolean } from "@/components/form/value-of";
import { RefereeLinkDialog } from "@/components/referee/referee-link-dialog";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { type RefereeRequestInput, refereeRequestInput } from "@/domain/referee";
import { useTRPC } from "@/lib/trpc-client";

export interface AskRefereeDialogProps {
  outcomeId: string;
  /** Whether there is a mail server; otherwise every link is passed on by hand. */
  canMail: boolean;
  onClose: () => void;
}

/** Asks somebody who was there to confirm one outcome: by a mail of ours, or by a link to pass on. */
export function AskRefereeDialog({ outcomeId, canMail, onClose }: AskRefereeDialogProps) {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { mutateAsync } = useMutation(trpc.referee.create.mutationOptions());
  const [made, setMade] = useState<{ name: string; path: string }>();
  const values: RefereeRequestInput = {
    outcomeId,
    name: "",
    email: "",
    relation: "MANAGER",
    company: "",
    message: "",
    isMailed: canMail,
  };
  const of = useServerForm<RefereeRequestInput, RefereeRequestInput, { path: string | null }>({
    schema: refereeRequestInput,
    values,
    save: (input) => mutateAsync(input),
    onSaved: ({ path }) => {
      void entryChanged();
      const { name } = of.form.getValues();
      if (path) return setMade({ name, path });
      toast(`${name} is being asked by mail`);
      onClose();
    },
  });
  if (made) return <RefereeLinkDialog {...made} onClose={onClose} />;
  const isMailed = String(of.form.watch("isMailed")) === "true";
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent>
        <DialogTitle>Ask a manager or colleague to confirm</DialogTitle>
        <DialogDescription>
          They see this one claim and nothing else, and answer in two minutes without an account.
        </DialogDescription>
        <form onSubmit={of.submit} noValidate className="grid gap-4">
          <FormField of={of} name="name" label="Name">
            <Input autoComplete="off" dir="auto" />
          </FormField>
          <div className="grid gap-4 sm:grid-cols-2">
            <FormField of={of} name="relation" label="Was their">
              <NativeSelect>
                <option value="MANAGER">Manager</option>
                <option value="PEER">Colleague</option>
              </NativeSelect>
            </FormField>
            <FormField of={of} name="company" label="At the company">
              <Input autoComplete="off" dir="auto" />
            </FormField>
          </div>
          <FormField
            of={of}
            name="isMailed"
            label="How they get the link"
            as={asBoolean}
            hint={howHint(canMail, isMailed)}
          >
            <NativeSelect disabled={!canMail}>
              <option value="true">We mail it</option>
              <option value="false">I pass it on</option>
            </NativeSelect>
          </FormField>
          <FormField of={of} name="email" label={isMailed ? "Work e-mail" : "Work e-mail (optional)"}>
            <Input type="email" inputMode="email" autoComplete="off" />
          </FormField>
          <FormField of={of} name="message" label="A word from you (optional)">
            <Textarea rows={2} dir="auto" />
          </FormField>
          <FormProblem of={of} />
          <DialogFooter>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
              {isMailed ? "Send" : "Make the link"}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}

function howHint(canMail: boolean, isMailed: boolean): string {
  if (!canMail) return "No mail server is set up. The message waits in the outbox, with its link.";
  return isMailed
    ? "Only their mailbox gets the link, so the answer counts as checked."
    : "The answer stays unchecked until somebody here checks it.";
}
