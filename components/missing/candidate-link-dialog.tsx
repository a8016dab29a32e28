"use client";

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

interface CandidateLinkDialogProps {
  name: string;
  path: string;
  onClose: () => void;
}

/** A candidate's link, for a member to pass on. */
export function CandidateLinkDialog({ name, path, onClose }: CandidateLinkDialogProps) {
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent>
        <DialogTitle>Link for {name}</DialogTitle>
        <DialogDescription>
          Whoever has it can add, correct and withdraw in their name. The log says that you have seen it.
        </DialogDescription>
        <CopyLink path={path} hint={`Only for ${name}. It works again and again for 30 days.`} />
        <DialogFooter>
          <DialogClose asChild>
            <Button>Done</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
