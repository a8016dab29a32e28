"use client";

import type { ReactNode } from "react";
import { FileDrop } from "@/components/attachment/file-drop";
import { queueFiles } from "@/components/attachment/upload-queue";
import { UploadRow } from "@/components/attachment/upload-row";
import { useUploads } from "@/components/attachment/use-uploads";

interface FileDeskProps {
  /** The address files are sent to. */
  to: string;
  label: string;
  onStored: () => void;
  /** What is attached already. */
  children?: ReactNode;
}

/** A place for files that are sent at once, with those on their way; what this device could not send waits here. */
export function FileDesk({ to, label, onStored, children }: FileDeskProps) {
  const items = useUploads(to, onStored);
  return (
    <FileDrop label={label} onFiles={(files) => void queueFiles(to, files)}>
      {children}
      {items.length > 0 ? (
        <ul aria-label="Files on their way">
          {items.map((item) => (
            <UploadRow key={item.id} item={item} />
          ))}
        </ul>
      ) : null}
    </FileDrop>
  );
}
