"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

export type WaitingDraft = RouterOutputs["draft"]["list"]["drafts"][number];

const UNDO_MS = 8000;

/** The two ends of a draft: confirmed as it stands, or discarded with a way back. `editAt` is where it can be completed. */
export function useDraftEnd(applicationId: string, editAt: (draft: WaitingDraft) => string) {
  const trpc = useTRPC();
  const router = useRouter();
  const entryChanged = useEntryChanged();
  const confirm = useMutation(trpc.draft.confirm.mutationOptions());
  const discard = useMutation(trpc.draft.discard.mutationOptions());
  const restore = useMutation(trpc.draft.restore.mutationOptions());

  function complete(draft: WaitingDraft) {
    toast("Something is missing: complete it here");
    router.push(editAt(draft));
  }

  return {
    isBusy: confirm.isPending || discard.isPending,
    async confirm(draft: WaitingDraft) {
      const { id, version, outcome, evidence } = draft;
      try {
        await confirm.mutateAsync({ id, version, outcome, evidence });
        toast("Confirmed: it is an outcome now");
      } catch (error) {
        if (errorDataOf(error)?.reason === "INVALID") return complete(draft);
        showError(error);
      }
      await entryChanged();
    },
    async discard({ id, version, ...draft }: WaitingDraft) {
      const { outcome, evidence, sourceText, importId, position } = draft;
      try {
        await discard.mutateAsync({ id, version });
        const undo = () =>
          restore
            .mutateAsync({ applicationId, outcome, evidence, sourceText, importId, position })
            .then(() => entryChanged(), showError);
        toast("Draft discarded", {
          duration: UNDO_MS,
          action: { label: "Undo", onClick: () => void undo() },
        });
      } catch (error) {
        showError(error);
      }
      await entryChanged();
    },
  };
}
