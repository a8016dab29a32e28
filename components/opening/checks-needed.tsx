"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { errorDataOf, showError } from "@/components/form/api-error";
import { OneOrTwo, type OneOrTwoPeople } from "@/components/opening/one-or-two";
import { toast } from "@/components/ui/toast";
import { formatCount } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Opening = Pick<RouterOutputs["opening"]["get"], "id" | "checksNeeded" | "can" | "status">;

const NOTES = [
  "One person’s check is enough.",
  "It counts once two different people support it. One who does not is enough against it.",
] as const;

/** How many people check a piece of evidence before it counts; a change counts at once, for all evidence of the opening. */
export function ChecksNeeded({ opening }: { opening: Opening }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation(
    trpc.opening.setChecks.mutationOptions({
      onSuccess: ({ changedEvidence }) => {
        toast(
          changedEvidence === 0
            ? "Saved. No evidence changes"
            : `Saved. ${formatCount(changedEvidence, "piece")} of evidence counted anew`,
        );
        void queryClient.invalidateQueries();
      },
      onError: (error) => {
        showError(error);
        if (errorDataOf(error)?.reason === "CONFLICT") void queryClient.invalidateQueries();
      },
    }),
  );
  const canSet = opening.can.setChecks && opening.status !== "ARCHIVED";
  const was = opening.checksNeeded === 2 ? 2 : 1;
  const choose = (checksNeeded: OneOrTwoPeople) => {
    if (!isPending && checksNeeded !== was) mutate({ openingId: opening.id, was, checksNeeded });
  };
  return (
    <OneOrTwo
      title="How many people check a piece of evidence"
      notes={NOTES}
      chosen={was}
      canSet={canSet}
      onChoose={choose}
    />
  );
}
