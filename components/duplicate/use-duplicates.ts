"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Duplicates = RouterOutputs["duplicate"]["list"];
export type LookAlike = Duplicates["found"][number];

const UNDO_MS = 8_000;
const NONE: Duplicates = { found: [], answered: [] };

/** What looks as if it was entered twice in an application. Read after the page is there; empty for who may not see it. */
export function useDuplicates(applicationId: string, isAsked: boolean): Duplicates {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.duplicate.list.queryOptions({ applicationId }), enabled: isAsked });
  return data ?? NONE;
}

/** Taking back what was answered about two look-alikes. */
export function useUndo() {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  return useMutation(
    trpc.duplicate.undo.mutationOptions({
      onSuccess: () => {
        toast("Taken back");
        void entryChanged();
      },
      onError: (error) => {
        showError(error);
        if (errorDataOf(error)?.reason === "CONFLICT") void entryChanged();
      },
    }),
  );
}

/** The two answers about look-alikes, each with a way back. */
export function useAnswers(onDone: () => void) {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const undo = useUndo();
  const done = (words: string) => ({
    onSuccess: (answer: { id: string; version: number }) => {
      onDone();
      const action = { label: "Undo", onClick: () => undo.mutate(answer) };
      toast(words, { duration: UNDO_MS, action });
      void entryChanged();
    },
    onError: showError,
  });
  const merge = useMutation(trpc.duplicate.merge.mutationOptions(done("Merged")));
  const dismiss = useMutation(trpc.duplicate.dismiss.mutationOptions(done("Kept as two")));
  return { merge: merge.mutate, dismiss: dismiss.mutate, isPending: merge.isPending || dismiss.isPending };
}
