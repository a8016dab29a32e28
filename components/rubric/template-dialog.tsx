"use client";

import type { ReactNode } from "react";
import { TemplateParts } from "@/components/rubric/template-parts";
import type { useApplyTemplate } from "@/components/rubric/use-apply-template";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";
import type { TemplateFile } from "@/domain/template/template-file";

interface TemplateDialogProps {
  title: string;
  note: string;
  /** Where the template comes from: a choice of openings, a file. */
  children: ReactNode;
  file: TemplateFile | undefined;
  criteria: readonly { readonly key: string; readonly name: string; readonly weight: number }[];
  applied: ReturnType<typeof useApplyTemplate>;
  onConfirm: () => void;
  onClose: () => void;
}

/** Where from, what of it, and what the weights would be; then one button. */
export function TemplateDialog(props: TemplateDialogProps) {
  const { title, note, children, file, criteria, applied, onConfirm, onClose } = props;
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent className="max-w-xl">
        <DialogTitle>{title}</DialogTitle>
        <DialogDescription>{note}</DialogDescription>
        {children}
        {file ? (
          <TemplateParts file={file} criteria={criteria} parts={applied.parts} onChange={applied.setParts} />
        ) : null}
        <DialogFooter>
          <DialogClose asChild>
            <Button>Cancel</Button>
          </DialogClose>
          <Button
            variant="primary"
            disabled={!file || applied.parts.length === 0 || applied.isBusy}
            onClick={onConfirm}
          >
            Take over
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
