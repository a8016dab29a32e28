"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Opening = Pick<RouterOutputs["opening"]["get"], "id" | "signaturesNeeded" | "can" | "status">;

const CHOICES = [
  { value: 1, label: "One", note: "A decision takes effect with the name of whoever decides." },
  {
    value: 2,
    label: "Two",
    note: "A decision takes effect once a second hiring manager or admin has signed it.",
  },
] as const;

/** How many people sign a decision of an opening; a change holds for decisions from then on. */
export function SignaturesNeeded({ opening }: { opening: Opening }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const titleId = useId();
  const { mutate, isPending } = useMutation(
    trpc.opening.setSignatures.mutationOptions({
      onSuccess: () => {
        toast("Saved. It holds for decisions from now on");
        void queryClient.invalidateQueries();
      },
      onError: (error) => {
        showError(error);
        if (errorDataOf(error)?.reason === "CONFLICT") void queryClient.invalidateQueries();
      },
    }),
  );
  const canSet = opening.can.setSignatures && opening.status !== "ARCHIVED";
  const was = opening.signaturesNeeded === 2 ? 2 : 1;
  const choose = (signaturesNeeded: 1 | 2) => {
    if (!isPending && signaturesNeeded !== was) mutate({ openingId: opening.id, was, signaturesNeeded });
  };
  return (
    <section aria-labelledby={titleId} className="mt-9 max-w-measure border-t border-border-strong pt-5">
      <h2 id={titleId} className="section-title mb-1">
        How many people sign a decision
      </h2>
      {canSet ? (
        <RadioGroup
          aria-labelledby={titleId}
          value={String(was)}
          onValueChange={(value) => choose(value === "2" ? 2 : 1)}
          className="mt-3 text-sm"
        >
          {CHOICES.map(({ value, label, note }) => (
            // biome-ignore lint/a11y/noLabelWithoutControl: the item below renders the input
            <label key={value} className="flex cursor-pointer items-start gap-3">
              <RadioGroupItem value={String(value)} className="mt-0.5" />
              <span className="min-w-0">
                <b className="font-strong">{label}</b>
                <span className="block text-muted-foreground">{note}</span>
              </span>
            </label>
          ))}
        </RadioGroup>
      ) : (
        <p className="text-sm">{CHOICES[was - 1]?.note}</p>
      )}
    </section>
  );
}
