"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import type { OutcomeDetails } from "@/components/outcome/outcome-details";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

/** Whether an outcome stands: found false with a note, reinstated, or removed while nobody has rated it. */
export function OutcomeStanding({ details, back }: { details: OutcomeDetails; back: string }) {
  const { outcome, isRemovable } = details;
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const isStanding = outcome.status === "STANDING";
  const change = useMutation(
    trpc.outcome.setStatus.mutationOptions({
      onSuccess: ({ status }) => {
        setNote("");
        setProblem(undefined);
        toast(status === "REFUTED" ? "Marked as found false" : "Stands again");
        void entryChanged();
      },
      onError: (error) => {
        const said = errorDataOf(error)?.fields?.note;
        if (said) setProblem(said);
        else showError(error);
      },
    }),
  );
  const remove = useMutation(
    trpc.outcome.remove.mutationOptions({
      onSuccess: () => {
        toast("Outcome removed");
        router.push(back);
        void entryChanged(trpc.outcome.get.queryKey({ outcomeId: outcome.id }));
      },
      onError: showError,
    }),
  );
  function submit() {
    if (change.isPending) return;
    if (note.trim() === "") return setProblem("Say why.");
    change.mutate({
      id: outcome.id,
      version: outcome.version,
      status: isStanding ? "REFUTED" : "STANDING",
      note,
    });
  }
  return (
    <section aria-labelledby="standing-title" className="mt-10 border-t border-border-strong pt-5">
      <h2 id="standing-title" className="section-title mb-1">
        {isStanding ? "Was it untrue?" : "Found false"}
      </h2>
      <p className="section-note mb-3 max-w-measure">
        {isStanding
          ? "An outcome found false stays here and weighs against the others. It can be reinstated."
          : "It weighs against the others. Reinstate it if that was a mistake."}
      </p>
      <div className="grid max-w-measure gap-3">
        <Field label="Why" error={problem}>
          <Textarea rows={2} dir="auto" value={note} onChange={(event) => setNote(event.target.value)} />
        </Field>
        <div className="flex flex-wrap items-center gap-2">
          <Button aria-disabled={change.isPending} onClick={submit}>
            {isStanding ? "Mark as found false" : "Reinstate"}
          </Button>
          {isRemovable ? (
            <ConfirmRemoval
              trigger="Remove outcome"
              title="Remove this outcome?"
              sentence="It goes with its evidence. Nobody has rated it. The audit log keeps what it said."
              action="Remove outcome"
              onConfirm={() => remove.mutate({ id: outcome.id, version: outcome.version })}
            />
          ) : (
            <span className="section-note">It cannot be removed any more: somebody has rated it.</span>
          )}
        </div>
      </div>
    </section>
  );
}
