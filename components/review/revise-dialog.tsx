"use client";

import { ChangeLevel } from "@/components/review/change-level";
import { type Revised, useRevision } from "@/components/review/use-revision";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";

interface ReviseDialogProps {
  /** Which rating it is: "Uses technology, Renewal letters". */
  name: string;
  rating: Revised;
  onClose: () => void;
}

/** Changing one's mind in the discussion: a new level, with its reason. */
export function ReviseDialog({ name, rating, onClose }: ReviseDialogProps) {
  const revision = useRevision(rating, onClose);
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Change my rating</DialogTitle>
          <DialogDescription>
            Your first, independent level stays on record, and so does the reason.
          </DialogDescription>
        </DialogHeader>
        <ChangeLevel
          name={name}
          from={revision.from}
          to={revision.toLevel}
          reason={revision.reason}
          problem={revision.problem}
          onLevel={revision.setLevel}
          onReason={revision.setReason}
        />
        <DialogFooter>
          <Button onClick={onClose}>Keep it</Button>
          <Button variant="primary" aria-disabled={revision.isBusy || undefined} onClick={revision.send}>
            Change it
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
