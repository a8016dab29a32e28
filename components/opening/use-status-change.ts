"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

const UNDO_MS = 8000;

/** Archiving with a way back, and bringing back. */
export function useStatusChange(opening: { id: string; version: number; title: string }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id, title } = opening;
  const restore = useMutation(
    trpc.opening.restore.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries();
        toast(`${title} is back`);
      },
      onError: showError,
    }),
  );
  const archive = useMutation(
    trpc.opening.archive.mutationOptions({
      onSuccess: async ({ version }) => {
        await queryClient.invalidateQueries();
        const undo = { label: "Undo", onClick: () => restore.mutate({ id, version }) };
        toast(`${title} archived`, { action: undo, duration: UNDO_MS });
      },
      onError: showError,
    }),
  );
  return {
    archive: () => archive.mutate({ id, version: opening.version }),
    restore: () => restore.mutate({ id, version: opening.version }),
    isBusy: archive.isPending || restore.isPending,
  };
}
