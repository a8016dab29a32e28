"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

export type SavedView = RouterOutputs["savedView"]["list"][number];

/** How long "Undo" is offered. */
const UNDO_MS = 8000;

/** A member's own views of one ranking: read when they are first looked for, saved by name, removed with a way back. */
export function useSavedViews(openingId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const { data, isPending } = useQuery(trpc.savedView.list.queryOptions({ openingId }));
  const onSettled = () => queryClient.invalidateQueries(trpc.savedView.list.queryFilter({ openingId }));
  const saving = useMutation(trpc.savedView.save.mutationOptions({ onSettled }));
  const removing = useMutation(trpc.savedView.remove.mutationOptions({ onSettled, onError: showError }));

  function refuse(error: unknown) {
    const refused = errorDataOf(error);
    const field = Object.values(refused?.fields ?? {})[0];
    if (refused?.reason === "CONFLICT")
      setProblem("This view changed in another window meanwhile. Save again to replace it.");
    else if (field) setProblem(field);
    else if (refused?.reason === "LOCKED") setProblem((error as Error).message);
    else showError(error);
  }

  /** Saves under a name, over the view that has it. Answers whether it was stored. */
  async function save(name: string, query: string): Promise<boolean> {
    setProblem(undefined);
    const version = data?.find((view) => view.name === name.trim())?.version ?? 0;
    try {
      await saving.mutateAsync({ openingId, name, query, version });
      toast(version === 0 ? `View “${name.trim()}” saved` : `View “${name.trim()}” replaced`);
      return true;
    } catch (error) {
      refuse(error);
      return false;
    }
  }

  function remove({ id, version, name, query }: SavedView) {
    const undo = () => saving.mutate({ openingId, name, query, version: 0 }, { onError: showError });
    const onSuccess = () =>
      toast(`View “${name}” removed`, { duration: UNDO_MS, action: { label: "Undo", onClick: undo } });
    removing.mutate({ id, version }, { onSuccess });
  }

  return { views: data ?? [], isPending, problem, save, remove, isSaving: saving.isPending };
}
