"use client";

import { useMutation } from "@tanstack/react-query";
import type { Dossier } from "@/components/candidate/dossier-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

const UNDO_MS = 8000;

/** Takes a candidate out of the running, or back in; either can be undone at once. */
export function WithdrawButton({ dossier }: { dossier: Dossier }) {
  const { id, version, status } = dossier.application;
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const setStatus = useMutation(trpc.application.setStatus.mutationOptions({ onError: showError }));
  const isActive = status === "ACTIVE";

  async function change(to: "ACTIVE" | "WITHDRAWN", at: number, canUndo: boolean) {
    const done = await setStatus.mutateAsync({ id, version: at, status: to });
    const back = to === "ACTIVE" ? "WITHDRAWN" : "ACTIVE";
    const words = to === "ACTIVE" ? "Back in the opening" : "Withdrawn from the opening";
    const undo = { label: "Undo", onClick: () => void change(back, done.version, false).catch(() => {}) };
    toast(words, { duration: UNDO_MS, action: canUndo ? undo : undefined });
    await entryChanged();
  }

  return (
    <Button
      aria-disabled={setStatus.isPending}
      onClick={() =>
        setStatus.isPending || void change(isActive ? "WITHDRAWN" : "ACTIVE", version, true).catch(() => {})
      }
    >
      {isActive ? "Withdraw" : "Bring back"}
    </Button>
  );
}
