"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { RunningProgress } from "@/components/import/running-progress";
import { useImportUpload } from "@/components/import/use-import-upload";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { cn } from "@/lib/utils";

/** A file whose name ends otherwise can be chosen by asking for all files; what it is, the server finds out. */
const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.json,.zip";

interface ImportDropProps {
  openingId: string;
  /** Whether choosing a file is the one thing to do on this page. */
  isPrimary?: boolean;
}

/** A place for the file to import: by its button, by dropping it there, or by pasting it. One at a time. */
export function ImportDrop({ openingId, isPrimary = false }: ImportDropProps) {
  const { upload, take, retry, cancel } = useImportUpload(openingId);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const takeFirst = (files: FileList | null | undefined, event?: { preventDefault: () => void }) => {
    const file = files?.[0];
    if (!file) return;
    event?.preventDefault();
    take(file);
  };
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const isSending = upload !== null && upload.problem === null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce its name before every control in it
    <div
      role="group"
      aria-label="A file to import"
      data-slot="import-drop"
      className={cn(
        "grid max-w-[660px] gap-3 rounded-lg border border-dashed border-input px-5 py-5",
        isOver && "border-primary bg-accent",
      )}
      onDragOver={over}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setOver(false)}
      onDrop={(event) => {
        setOver(false);
        takeFirst(event.dataTransfer.files, event);
      }}
      onPaste={(event) => takeFirst(event.clipboardData.files, event)}
    >
      {isSending ? (
        <RunningProgress
          label={`Sending ${upload.name}`}
          done={Math.round(upload.progress * 100)}
          total={100}
        >
          <Button size="sm" onClick={cancel}>
            Cancel
          </Button>
        </RunningProgress>
      ) : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            variant={isPrimary ? "primary" : "outline"}
            aria-describedby={hintId}
            onClick={() => input.current?.click()}
          >
            <FileUp aria-hidden /> Choose a file
          </Button>
          <span className="text-sm text-muted-foreground touch:hidden">or drop it here</span>
        </div>
      )}
      <p id={hintId} className="section-note">
        A table (CSV, TSV or Excel) of candidates, outcomes, evidence or certificates; JSON Resume; an export
        of Greenhouse, Lever, Ashby or Outweigh. Up to 64 MiB. Nothing is entered before you have seen how it
        is read.
      </p>
      {upload?.problem ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <FieldError role="alert" className="min-w-0 break-words">
            {upload.name}: {upload.problem}
          </FieldError>
          {upload.canRetry ? (
            <Button size="sm" onClick={retry}>
              Try again
            </Button>
          ) : null}
        </div>
      ) : null}
      <input
        ref={input}
        type="file"
        hidden
        aria-label="A file to import"
        accept={ACCEPTED}
        onChange={(event) => {
          takeFirst(event.target.files);
          // The same file can be chosen again, as after it was mended.
          event.target.value = "";
        }}
      />
    </div>
  );
}
