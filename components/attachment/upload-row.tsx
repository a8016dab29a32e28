"use client";

import { FileIcon } from "@/components/attachment/file-icon";
import { cancelUpload, retryUpload, type UploadItem } from "@/components/attachment/upload-queue";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Progress } from "@/components/ui/progress";
import { fileSizeWords } from "@/domain/attachment";

const STATE_WORDS: Record<UploadItem["state"], string> = {
  queued: "waits for its turn",
  sending: "is being attached",
  waiting: "kept on this device, not attached yet",
  failed: "not attached yet",
  refused: "not attached",
};

/** A file on its way: how far it is, what went wrong, and ways to stop it or try again. */
export function UploadRow({ item }: { item: UploadItem }) {
  const { id, name, size, state, progress, problem } = item;
  const isMoving = state === "queued" || state === "sending";
  return (
    <li className="grid gap-1 border-t border-border py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <FileIcon name={name} />
        <span className="min-w-0 flex-1 basis-40">
          <bdi className="font-medium break-all">{name}</bdi>{" "}
          <span className="text-muted-foreground">
            {fileSizeWords(size)}, {STATE_WORDS[state]}
          </span>
        </span>
        {state === "waiting" || state === "failed" ? (
          <Button
            size="sm"
            aria-label={`${state === "failed" ? "Try again" : "Attach"}: ${name}`}
            onClick={() => retryUpload(id)}
          >
            {state === "failed" ? "Try again" : "Attach it"}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="ghost"
          aria-label={`${isMoving ? "Cancel" : "Dismiss"}: ${name}`}
          onClick={() => void cancelUpload(id)}
        >
          {isMoving ? "Cancel" : "Dismiss"}
        </Button>
      </div>
      {state === "sending" ? (
        <Progress value={Math.round(progress * 100)} aria-label={`Attaching ${name}`} />
      ) : null}
      {problem ? <FieldError role="alert">{problem}</FieldError> : null}
    </li>
  );
}
