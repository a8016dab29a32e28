"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { errorDataOf, showError } from "@/components/form/api-error";
import { OneOrTwo, type OneOrTwoPeople } from "@/components/opening/one-or-two";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Opening = Pick<RouterOutputs["opening"]["get"], "id" | "signaturesNeeded" | "can" | "status">;

const NOTES = [
  "A decision takes effect with the name of whoever decides.",
  "A decision takes effect once a second hiring manager or admin has signed it.",
] as const;

/** How many people sign a decision of an opening; a change holds for decisions from then on. */
export function SignaturesNeeded({ opening }: { opening: Opening }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
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
  const choose = (signaturesNeeded: OneOrTwoPeople) => {
    if (!isPending && signaturesNeeded !== was) mutate({ openingId: opening.id, was, signaturesNeeded });
  };
  return (
    <OneOrTwo
      title="How many people sign a decision"
      notes={NOTES}
      chosen={was}
      canSet={canSet}
      onChoose={choose}
    />
  );
}
