"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ExportRow, exportHref } from "@/components/export/export-data";
import { showError } from "@/components/form/api-error";
import { useTRPC } from "@/lib/trpc-client";

/** How often the exports are read again while one of them goes on. */
const EVERY_MS = 700;

/** Has the browser save a file without leaving the page. */
function save(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}

/**
 * The exports of an opening, or with null of the whole organization, read again while one goes on, and until the one
 * begun here is among them: what was being read when it began does not know of it.
 */
export function useExportList(openingId: string | null, startedId: string | null = null) {
  const trpc = useTRPC();
  const refetchInterval = ({ state: { data } }: { state: { data?: ExportRow[] | undefined } }) => {
    const isAwaited = startedId !== null && !data?.some(({ id }) => id === startedId);
    return isAwaited || data?.some(({ isGoingOn }) => isGoingOn) ? EVERY_MS : (false as const);
  };
  const whole = trpc.export.listWhole.queryOptions();
  const ofOpening = trpc.export.list.queryOptions({ openingId: openingId ?? "" });
  const one = useQuery({ ...ofOpening, enabled: openingId !== null, refetchInterval });
  const all = useQuery({ ...whole, enabled: openingId === null, refetchInterval });
  return openingId === null ? all : one;
}

/** What can be done about exports: begin one, which is saved at once, and stop one. */
export function useExportDeeds(openingId: string | null, onStarted: (id: string) => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const readAgain = () =>
    openingId === null
      ? queryClient.invalidateQueries(trpc.export.listWhole.queryFilter())
      : queryClient.invalidateQueries(trpc.export.list.queryFilter({ openingId }));
  const begun = {
    onSuccess: async ({ id }: { id: string }) => {
      onStarted(id);
      save(exportHref(id));
      await readAgain();
    },
    onError: showError,
  };
  const one = useMutation(trpc.export.start.mutationOptions(begun));
  const all = useMutation(trpc.export.startWhole.mutationOptions(begun));
  const cancel = useMutation(
    trpc.export.cancel.mutationOptions({ onError: showError, onSettled: readAgain }),
  );
  return {
    start: (hasFiles: boolean) =>
      openingId === null ? all.mutate({ hasFiles }) : one.mutate({ openingId, hasFiles }),
    isStarting: one.isPending || all.isPending,
    stop: (id: string) => cancel.mutate({ id }),
    isStopping: cancel.isPending,
  };
}
