"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { FormField } from "@/components/form/form-field";
import { FormProblem } from "@/components/form/form-problem";
import { useServerForm } from "@/components/form/use-server-form";
import { asBoolean, asChoice } from "@/components/form/value-of";
import { CandidateLinkDialog } from "@/components/missing/candidate-link-dialog";
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
import { type EvidenceRequestInput, evidenceRequestInput } from "@/domain/missing-evidence/evidence-request";
import { useTRPC } from "@/lib/trpc-client";

interface AskCandidateDialogProps {
  applicationId: string;
  name: string;
  outcomeId: string | null;
  /** The question to begin with. */
  words: string;
  canBeMailed: boolean;
  onClose: () => void;
}

/** Asks a candidate for something, by mail or by a link to pass on. */
export function AskCandidateDialog(props: AskCandidateDialogProps) {
  const { applicationId, name, outcomeId, words, canBeMailed, onClose } = props;
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const [path, setPath] = useState<string>();
  const { mutateAsync } = useMutation(trpc.evidenceRequest.create.mutationOptions());
  const of = useServerForm<EvidenceRequestInput, EvidenceRequestInput, { path: string | null }>({
    schema: evidenceRequestInput,
    values: { applicationId, outcomeId, what: words, dueOn: null, isMailed: canBeMailed },
    save: (input) => mutateAsync(input),
    onSaved: (made) => {
      void entryChanged();
      if (made.path) return setPath(made.path);
      toast(`${name} is being asked by mail`);
      onClose();
    },
  });
  if (path) return <CandidateLinkDialog name={name} path={path} onClose={onClose} />;
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent>
        <DialogTitle>Ask {name}</DialogTitle>
        <DialogDescription>
          They read this on their own page, and can answer there without an account.
        </DialogDescription>
        <form onSubmit={of.submit} noValidate className="grid gap-4">
          <FormField of={of} name="what" label="The question, as they read it">
            <Textarea rows={4} dir="auto" />
          </FormField>
          <FormField of={of} name="dueOn" label="Wanted by (optional)" as={asChoice}>
            <Input type="date" />
          </FormField>
          <FormField
            of={of}
            name="isMailed"
            label="How they get it"
            as={asBoolean}
            hint={canBeMailed ? undefined : "There is no mail server or no address, so you pass the link on."}
          >
            <NativeSelect disabled={!canBeMailed}>
              <option value="true">We mail it</option>
              <option value="false">I pass the link on</option>
            </NativeSelect>
          </FormField>
          <FormProblem of={of} />
          <DialogFooter>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" aria-disabled={of.isSaving}>
              Ask
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
