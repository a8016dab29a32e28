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

interface LinkDialogProps {
  name: string;
  path: string;
  onClose: () => void;
}

/** The link of a referee, for a member to pass on. */
export function LinkDialog({ name, path, onClose }: LinkDialogProps) {
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      <DialogContent className="grid-cols-[minmax(0,1fr)]">
        <DialogTitle>Link for {name}</DialogTitle>
        <DialogDescription>
          Pass it on yourself. Because you have seen the link, the answer counts as unchecked until somebody
          here checks it.
        </DialogDescription>
        <CopyLink path={path} hint={`Only for ${name}. It works once and is open for 14 days.`} />
        <DialogFooter>
          <DialogClose asChild>
            <Button>Done</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
