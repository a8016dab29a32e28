"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { errorDataOf, showError } from "@/components/form/api-error";
import type { ImportView } from "@/domain/import/import-view";
import { useTRPC } from "@/lib/trpc-client";

/** What is done with a file that is there: checked, imported, stopped, taken back. Each is asked for once. */
export function useImportDeeds({ id, version }: Pick<ImportView, "id" | "version">) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const show = (view: ImportView) => queries.setQueryData(trpc.import.get.queryKey({ id }), view);
  const again = () => void queries.invalidateQueries(trpc.import.get.queryFilter({ id }));
  const refuse = (error: unknown) => {
    showError(error);
    again();
  };
  const told = { onError: refuse, onSuccess: show };
  const check = useMutation(
    trpc.import.check.mutationOptions({
      ...told,
      onSuccess(view) {
        // What an earlier check found is no answer of the next one.
        queries.removeQueries(trpc.import.problems.infiniteQueryFilter({ id }));
        show(view);
      },
    }),
  );
  const run = useMutation(trpc.import.run.mutationOptions(told));
  const cancel = useMutation(trpc.import.cancel.mutationOptions(told));
  const undo = useMutation(
    trpc.import.undo.mutationOptions({
      onSuccess: show,
      // Whom it is about stays on the page, and does not pass by in a corner.
      onError: (error) => (errorDataOf(error)?.reason === "LOCKED" ? again() : refuse(error)),
    }),
  );
  const isBusy = [check, run, cancel, undo].some(({ isPending }) => isPending);
  const once = (act: () => void) => () => {
    if (!isBusy) act();
  };
  return {
    isBusy,
    isCancelling: cancel.isPending,
    /** Why it was not undone just now, in a sentence. */
    undoRefusal: errorDataOf(undo.error)?.reason === "LOCKED" ? (undo.error?.message ?? null) : null,
    check: once(() => check.mutate({ id })),
    run: (isSkippingBad: boolean) => once(() => run.mutate({ id, version, isSkippingBad }))(),
    cancel: once(() => cancel.mutate({ id })),
    undo: once(() => undo.mutate({ id, version })),
  };
}

export type ImportDeeds = ReturnType<typeof useImportDeeds>;
