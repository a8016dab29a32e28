"use client";

import { useMutation } from "@tanstack/react-query";
import type { Blinding } from "@/components/blinding/blinding-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

const UNDO_MS = 8_000;

/** What can be done about what reviewers read: hide a word, show it again, and say that the rest was looked through. */
export function useBlinding({ applicationId, version, hash }: Blinding) {
  const trpc = useTRPC();
  const readAnew = useEntryChanged();
  // Somebody else was here too: what they hid or changed is read, and the choice is made again on what is there now.
  const onError = (error: unknown) => {
    showError(error);
    if (errorDataOf(error)?.reason === "CONFLICT") void readAnew();
  };
  const update = useMutation(trpc.blinding.update.mutationOptions({ onError }));
  const check = useMutation(trpc.blinding.check.mutationOptions({ onError }));

  async function change(at: number, what: { add: string[]; remove: string[] }, canUndo: boolean) {
    const done = await update.mutateAsync({ applicationId, version: at, ...what });
    const [word = ""] = [...what.add, ...what.remove];
    const back = { add: what.remove, remove: what.add };
    const undo = { label: "Undo", onClick: () => void change(done.version, back, false).catch(() => {}) };
    toast(what.add.length > 0 ? `“${word}” is hidden` : `“${word}” is shown again`, {
      duration: UNDO_MS,
      action: canUndo ? undo : undefined,
    });
    await readAnew();
  }

  const isBusy = update.isPending || check.isPending;
  return {
    isBusy,
    hide: (word: string) => isBusy || void change(version, { add: [word], remove: [] }, true).catch(() => {}),
    show: (word: string) => isBusy || void change(version, { add: [], remove: [word] }, true).catch(() => {}),
    confirm: () => {
      if (isBusy) return;
      check.mutate(
        { applicationId, version, seen: hash },
        {
          onSuccess: () => {
            toast("Looked through");
            void readAnew();
          },
        },
      );
    },
  };
}
