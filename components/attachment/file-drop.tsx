"use client";

import { Paperclip } from "lucide-react";
import { type ClipboardEvent, type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ACCEPTED_ENDINGS } from "@/domain/file-kind";
import { cn } from "@/lib/utils";

interface FileDropProps {
  /** What the button is for, where its words alone would not do: "Attach a file to Workflow export". */
  label: string;
  onFiles: (files: readonly File[]) => void;
  /** What is attached already, and what is on its way. */
  children?: ReactNode;
}

function filesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])];
}

/** A place for files: by a button, by dropping them anywhere on it, or by pasting while the focus is in it. */
export function FileDrop({ label, onFiles, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();

  function take(files: readonly File[], event?: DragEvent | ClipboardEvent) {
    if (files.length === 0) return;
    event?.preventDefault();
    onFiles(files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting only add to what the button does
    <div
      data-slot="file-drop"
      className={cn(
        "grid gap-1.5 rounded-md border border-dashed border-transparent",
        isOver && "border-primary bg-accent",
      )}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node) || setOver(false)}
      onDrop={(event) => {
        setOver(false);
        take(filesIn(event.dataTransfer), event);
      }}
      onPaste={(event) => take(filesIn(event.clipboardData), event)}
    >
      {children}
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Button size="sm" aria-label={label} aria-describedby={hintId} onClick={() => input.current?.click()}>
          <Paperclip aria-hidden /> Attach a file
        </Button>
        <span id={hintId} className="text-xs text-muted-foreground">
          <span className="touch:hidden">or drop or paste it here; </span>PDF, pictures, Office or text, up to
          20 MiB
        </span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={ACCEPTED_ENDINGS}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file can be chosen again, as after a refusal.
          event.target.value = "";
        }}
      />
    </div>
  );
}
