"use client";

import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { Autosave } from "@/components/candidate-link/use-autosave";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { SaveState } from "@/components/word/save-state";
import { useTRPC } from "@/lib/trpc-client";

interface DraftCardProps {
  token: string;
  of: "OUTCOME" | "CREDENTIAL";
  draftId: string;
  title: string;
  saving: Autosave;
  onGone: () => Promise<void>;
  children: ReactNode;
}

/** The frame of something that is being written: its name, where it is kept, and a way to throw it away. */
export function DraftCard({ token, of, draftId, title, saving, onGone, children }: DraftCardProps) {
  const id = useId();
  const trpc = useTRPC();
  const removal = useMutation(trpc.candidateLink.removeDraft.mutationOptions({ onError: showError }));
  async function discard() {
    await saving.flush();
    await removal.mutateAsync({ token, draftId, version: saving.version(), of }).then(onGone, () => {});
  }
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t border-border-strong py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 id={id} className="text-md font-strong">
          {title}
        </h3>
        <SaveState kind={saving.kind} savedWord="Draft kept" />
      </div>
      {saving.isStale ? (
        <p role="alert" className="text-sm font-strong">
          This draft was changed on another device.{" "}
          <Button variant="link" onClick={() => window.location.reload()}>
            Read it again
          </Button>
        </p>
      ) : null}
      {children}
      <ConfirmRemoval
        trigger="Throw this draft away"
        label={`Throw this draft away: ${title.toLowerCase()}`}
        title="Throw this draft away?"
        sentence="What you wrote in it is gone for good."
        action="Throw away"
        onConfirm={() => void discard()}
      />
    </section>
  );
}
