"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import type { DossierEvidence } from "@/components/candidate/dossier-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { checkWords } from "@/components/evidence/evidence-words";
import { errorDataOf, showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { CheckStatus } from "@/domain/evidence-check";
import { useTRPC } from "@/lib/trpc-client";

interface EvidenceCheckProps {
  piece: DossierEvidence;
  canCheck: boolean;
}

const DONE: Readonly<Record<CheckStatus, string>> = {
  CHECKED: "Marked as checked",
  PARTLY: "Marked as supported in part",
  DISPUTED: "Marked as disputed",
  UNCHECKED: "Opened again",
};

/** What somebody found on checking a piece of evidence, and, for those who may, the ways to say so. */
export function EvidenceCheck({ piece, canCheck }: EvidenceCheckProps) {
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const titleId = useId();
  const { mutate, isPending } = useMutation(
    trpc.evidence.check.mutationOptions({
      onSuccess: ({ status }) => {
        setNote("");
        setProblem(undefined);
        toast(DONE[status]);
        void entryChanged();
      },
      onError: (error) => {
        const data = errorDataOf(error);
        if (data?.fields?.note) return setProblem(data.fields.note);
        showError(error);
        if (data?.reason === "CONFLICT") void entryChanged();
      },
    }),
  );
  const say = (status: CheckStatus) => {
    if (isPending) return;
    if (status === "DISPUTED" && note.trim() === "") return setProblem("Say what is wrong with it.");
    mutate({ id: piece.id, version: piece.version, status, note });
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    say("CHECKED");
  }
  const isOpen = piece.checkStatus === "UNCHECKED";
  return (
    <section aria-labelledby={titleId} className="grid gap-2 border-t border-border pt-3 text-sm">
      <p id={titleId} className="font-strong">
        {checkWords(piece)}
      </p>
      {piece.checkNote ? (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          {piece.checkNote}
        </p>
      ) : null}
      {canCheck ? (
        <form noValidate onSubmit={submit} className="grid gap-2.5">
          <Field label="Note" hint="What you looked at, or what is wrong with it" error={problem}>
            <Textarea rows={2} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
          <div className="flex flex-wrap gap-2">
            {piece.checkStatus === "CHECKED" ? null : (
              <Button type="submit" aria-disabled={isPending}>
                Mark as checked
              </Button>
            )}
            {piece.checkStatus === "DISPUTED" ? null : (
              <Button aria-disabled={isPending} onClick={() => say("DISPUTED")}>
                Dispute
              </Button>
            )}
            {isOpen ? null : (
              <Button aria-disabled={isPending} onClick={() => say("UNCHECKED")}>
                Open again
              </Button>
            )}
          </div>
        </form>
      ) : null}
    </section>
  );
}
