"use client";

import type { DebriefPoint, PointRating } from "@/components/debrief/debrief-data";
import { ChangeLevel } from "@/components/review/change-level";
import { useRevision } from "@/components/review/use-revision";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from "@/components/ui/dialog";

interface ChangeMyRatingProps {
  point: DebriefPoint;
  rating: PointRating;
  onClose: () => void;
}

/** Changing one's own rating while the panel talks about it, with the reason. */
export function ChangeMyRating({ point, rating, onClose }: ChangeMyRatingProps) {
  const { applicationId, outcomeId, criterionId, criterion, statement } = point;
  const pair = { outcomeId, criterionId, answers: [] };
  const revision = useRevision({ applicationId, pair, answer: rating }, onClose);
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Change my rating</DialogTitle>
          <DialogDescription>Your first level stays on record, and so does the reason.</DialogDescription>
        </DialogHeader>
        <ChangeLevel
          name={`${criterion.name}, ${statement}`}
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
