"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

export type Proof = NonNullable<RouterOutputs["credentialProof"]["get"]>;

const UNDO_MS = 8000;

/** What can be done with a badge: verified again, removed with a way back, and dealt with once it no longer holds. */
export function useProofDeeds({ id, version }: Pick<Proof, "id" | "version">) {
  const trpc = useTRPC();
  const changed = useEntryChanged();
  const verify = useMutation(trpc.credentialProof.verify.mutationOptions());
  const remove = useMutation(trpc.credentialProof.remove.mutationOptions());
  const restore = useMutation(trpc.credentialProof.restore.mutationOptions());
  const deal = useMutation(trpc.credentialProof.dealWith.mutationOptions());

  const [isBusy, setBusy] = useState(false);

  /** Until the page has read what came of one deed, the next one would be about what it no longer is. */
  async function run<Result>(deed: () => Promise<Result>, after: (result: Result) => void) {
    setBusy(true);
    try {
      const result = await deed();
      await changed();
      after(result);
    } catch (error) {
      showError(error);
      await changed();
    } finally {
      setBusy(false);
    }
  }

  return {
    isVerifying: verify.isPending,
    isBusy,
    verify: () =>
      run(
        () => verify.mutateAsync({ id }),
        () => toast("Verified again"),
      ),
    dealWith: () =>
      run(
        () => deal.mutateAsync({ id, version }),
        () => toast("Dealt with"),
      ),
    remove: () =>
      run(
        () => remove.mutateAsync({ id, version }),
        (removed) => {
          const undo = () =>
            void run(
              () => restore.mutateAsync(removed),
              () => toast("The badge is back"),
            );
          toast("Badge removed", { duration: UNDO_MS, action: { label: "Undo", onClick: undo } });
        },
      ),
  };
}
