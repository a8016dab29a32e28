"use client";

import { Download, Eye } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useRef, useState } from "react";
import { FileIcon } from "@/components/attachment/file-icon";
import { BlindText } from "@/components/review/blind-text";
import { Button } from "@/components/ui/button";
import { fileSizeWords } from "@/domain/attachment";
import { isViewable } from "@/domain/file-kind";

const AttachmentViewer = dynamic(() =>
  import("@/components/attachment/attachment-viewer").then((module) => module.AttachmentViewer),
);

interface AttachmentRowProps {
  file: { readonly id: string; readonly name: string; readonly mediaType: string; readonly size: number };
  /** Who added it and when, or anything else said after its size. */
  note?: string;
  /** Why it cannot be opened; then there are no ways to. */
  withheld?: string | null;
  /** What else can be done with it, after the ways to open it. */
  actions?: ReactNode;
  /** What else is said of it, on a line of its own. */
  children?: ReactNode;
}

/** One attached file: what it is, and ways to look at it and to save it. */
export function AttachmentRow({ file, note, withheld, actions, children }: AttachmentRowProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { id, name, mediaType, size } = file;
  return (
    <li className="grid gap-1 border-t border-border py-1.5 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-sm">
        <FileIcon name={name} />
        <span className="min-w-0 flex-1 basis-44">
          <bdi className="font-medium break-all">
            <BlindText>{name}</BlindText>
          </bdi>{" "}
          <span className="text-muted-foreground">
            {[fileSizeWords(size), note].filter(Boolean).join(", ")}
          </span>
        </span>
        {withheld ? null : (
          <span className="flex flex-wrap items-center gap-1 max-sm:basis-full max-sm:pl-[18px]">
            {isViewable(mediaType) ? (
              <Button
                ref={opener}
                size="sm"
                variant="ghost"
                aria-label={`View ${name}`}
                onClick={() => setOpen(true)}
              >
                <Eye aria-hidden /> View
              </Button>
            ) : null}
            <Button size="sm" variant="ghost" asChild>
              <a href={`/api/attachments/${id}`} download aria-label={`Download ${name}`}>
                <Download aria-hidden /> Download
              </a>
            </Button>
            {actions}
          </span>
        )}
        {children}
      </div>
      {withheld ? <p className="section-note">{withheld}</p> : null}
      {isOpen ? <AttachmentViewer file={file} opener={opener} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
