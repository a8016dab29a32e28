"use client";

import type { ReactNode } from "react";
import { CopyLink } from "@/components/guest/copy-link";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";

interface LinkDialogProps {
  name: string;
  path: string;
  /** For how long it is open, and how often it works. */
  hint: string;
  onClose: () => void;
  /** What follows from passing it on. */
  children: ReactNode;
}

/** The link of somebody without an account, for a member to pass on. */
export function LinkDialog({ name, path, hint, onClose, children }: LinkDialogProps) {
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent className="grid-cols-[minmax(0,1fr)]">
        <DialogTitle>Link for {name}</DialogTitle>
        <DialogDescription>{children}</DialogDescription>
        <CopyLink path={path} hint={`Only for ${name}. ${hint}`} />
        <DialogFooter>
          <DialogClose asChild>
            <Button>Done</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
