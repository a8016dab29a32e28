"use client";

import { Download } from "lucide-react";
import { type RefObject, useState } from "react";
import { BlindText } from "@/components/review/blind-text";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter, DialogTitle } from "@/components/ui/dialog";

interface AttachmentViewerProps {
  file: { readonly id: string; readonly name: string; readonly mediaType: string };
  /** What opened it, and has the focus again afterwards. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

function Picture({ src, name }: { src: string; name: string }) {
  const [isBroken, setBroken] = useState(false);
  if (isBroken)
    return <p className="section-note">This picture cannot be shown here. Download it instead.</p>;
  return (
    // biome-ignore lint/performance/noImgElement: an attached picture is shown as it is, to those who may see it
    <img
      src={src}
      alt={name}
      onError={() => setBroken(true)}
      className="mx-auto max-h-[calc(100dvh-180px)] min-h-16 max-w-full border border-border object-contain"
    />
  );
}

/**
 * The browser's own viewer shows a PDF in a process of its own; within a frame with a sandbox it refuses to. What the file
 * may do beyond that, its address forbids.
 */
function Pages({ src, name }: { src: string; name: string }) {
  if (!navigator.pdfViewerEnabled)
    return <p className="section-note">This browser shows no PDF within a page. Download it instead.</p>;
  return (
    <iframe
      src={src}
      title={name}
      className="h-[calc(100dvh-180px)] min-h-64 w-full rounded-sm border border-border bg-card"
    />
  );
}

/** A picture or a PDF, looked at without leaving the page. */
export function AttachmentViewer({ file, opener, onClose }: AttachmentViewerProps) {
  const src = `/api/attachments/${file.id}/view`;
  const Body = file.mediaType === "application/pdf" ? Pages : Picture;
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent
        className="max-w-5xl outline-none"
        aria-describedby={undefined}
        // A PDF's own viewer would take the first focus, and with it Escape.
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          (event.currentTarget as HTMLElement).focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          opener.current?.focus();
        }}
      >
        <DialogTitle dir="auto" className="break-all">
          <BlindText>{file.name}</BlindText>
        </DialogTitle>
        <Body src={src} name={file.name} />
        <DialogFooter>
          <Button asChild>
            <a href={`/api/attachments/${file.id}`} download>
              <Download aria-hidden /> Download
            </a>
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
