"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { toast } from "sonner";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import { showError } from "@/components/form/api-error";
import { Switch } from "@/components/ui/switch";
import type { AttachmentRecord } from "@/domain/attachment";
import { useTRPC } from "@/lib/trpc-client";

/** What those who enter can do with an attached file: let blind reviewers see it, and remove it. */
export function AttachmentActions({ file }: { file: AttachmentRecord }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const switchId = useId();
  const changed = () => queryClient.invalidateQueries({ queryKey: trpc.attachment.list.queryKey() });
  const clear = useMutation(
    trpc.attachment.setClearance.mutationOptions({ onSettled: changed, onError: showError }),
  );
  const remove = useMutation(
    trpc.attachment.remove.mutationOptions({
      onSuccess: () => {
        toast("File removed");
        void changed();
      },
      onError: showError,
    }),
  );
  const { id, name } = file;
  const isCleared = clear.isPending ? clear.variables.isClearedForBlind : file.isClearedForBlind;
  return (
    <>
      <ConfirmRemoval
        trigger="Remove"
        label={`Remove ${name}`}
        title="Remove this file?"
        sentence={`“${name}” is deleted for good. The audit log keeps its name.`}
        action="Remove file"
        onConfirm={() => remove.mutate({ id })}
      />
      <span className="flex basis-full items-start gap-2 pl-[26px] text-xs text-muted-foreground">
        <Switch
          id={switchId}
          checked={isCleared}
          onCheckedChange={(isClearedForBlind) => clear.mutate({ id, isClearedForBlind })}
        />
        <label htmlFor={switchId} className="pt-px">
          Reviewers may see it before they hand in
          {isCleared ? "" : ": on once you have looked for names in it, its properties included"}
        </label>
      </span>
    </>
  );
}
