"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import { showError } from "@/components/form/api-error";
import { Switch } from "@/components/ui/switch";
import { toast } from "@/components/ui/toast";
import type { AttachmentRecord } from "@/domain/attachment";
import { useTRPC } from "@/lib/trpc-client";

function useListChanged(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.attachment.list.queryKey() });
    await queryClient.invalidateQueries({ queryKey: trpc.blinding.get.queryKey() });
  };
}

/** Removes an attached file, after asking. */
export function AttachmentRemoval({ file: { id, name } }: { file: AttachmentRecord }) {
  const trpc = useTRPC();
  const changed = useListChanged();
  const { mutate } = useMutation(
    trpc.attachment.remove.mutationOptions({
      onSuccess: () => {
        toast("File removed");
        void changed();
      },
      onError: showError,
    }),
  );
  return (
    <ConfirmRemoval
      size="sm"
      trigger="Remove"
      label={`Remove ${name}`}
      title="Remove this file?"
      sentence={`“${name}” is deleted for good. The audit log keeps its name.`}
      action="Remove file"
      onConfirm={() => mutate({ id })}
    />
  );
}

type ClearedFile = Pick<AttachmentRecord, "id" | "name" | "isClearedForBlind">;

/** Whether blind reviewers may see a file, for those who decide it. */
export function AttachmentClearance({ file }: { file: ClearedFile }) {
  const trpc = useTRPC();
  const changed = useListChanged();
  const switchId = useId();
  const { mutate, isPending, variables } = useMutation(
    trpc.attachment.setClearance.mutationOptions({ onSettled: changed, onError: showError }),
  );
  const isCleared = isPending ? variables.isClearedForBlind : file.isClearedForBlind;
  return (
    <span className="flex basis-full items-start gap-2 pb-0.5 pl-[26px] text-xs text-muted-foreground">
      <Switch
        id={switchId}
        aria-label={`Reviewers may see ${file.name} before they hand in`}
        checked={isCleared}
        onCheckedChange={(isClearedForBlind) => mutate({ id: file.id, isClearedForBlind })}
      />
      <label htmlFor={switchId} className="pt-px">
        Reviewers may see it before they hand in
        {isCleared ? "" : ": on once you have looked for names in it, its properties included"}
      </label>
    </span>
  );
}
