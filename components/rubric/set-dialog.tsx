"use client";

import { useState } from "react";
import { SetChoice } from "@/components/rubric/set-choice";
import { WeightPreview } from "@/components/rubric/weight-preview";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";
import type { CriterionInput } from "@/domain/rubric";
import { FEWEST_CRITERIA, MOST_CRITERIA } from "@/domain/scoring/criterion";
import { roomIn, withCriteria, withoutSet } from "@/domain/template/criteria-set";
import { CRITERIA_SETS } from "@/domain/template/criteria-sets";
import { formatCount } from "@/lib/format";

interface SetDialogProps {
  criteria: readonly CriterionInput[];
  onChange: (criteria: CriterionInput[]) => void;
  onClose: () => void;
}

/** Adds criteria of a set to a rubric, or takes a set out again; the weights that come of it are shown first. */
export function SetDialog({ criteria, onChange, onClose }: SetDialogProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const added = CRITERIA_SETS.flatMap((set) => set.criteria.filter(({ key }) => chosen.includes(key)));
  const after = withCriteria(criteria, added);
  const room = roomIn(after);
  const present = criteria.map(({ key }) => key);
  const finish = (next: CriterionInput[]) => {
    onChange(next);
    onClose();
  };
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent className="max-w-xl">
        <DialogTitle>Add a set of criteria</DialogTitle>
        <DialogDescription>
          Up to {MOST_CRITERIA} criteria altogether.{" "}
          {room > 0 ? `Room for ${room} more.` : "There is no room for another."} Each new one weighs its
          equal share; the others keep their proportions.
        </DialogDescription>
        {CRITERIA_SETS.map((set) => {
          const rest = withoutSet(criteria, set);
          return (
            <SetChoice
              key={set.key}
              set={set}
              present={present}
              chosen={chosen}
              room={room}
              onChoose={setChosen}
              onRemove={rest.length < FEWEST_CRITERIA ? null : () => finish(rest)}
            />
          );
        })}
        {added.length > 0 ? <WeightPreview before={criteria} after={after} /> : null}
        <DialogFooter>
          <DialogClose asChild>
            <Button>Cancel</Button>
          </DialogClose>
          <Button variant="primary" disabled={added.length === 0} onClick={() => finish(after)}>
            {added.length === 0 ? "Add" : `Add ${formatCount(added.length, "criterion", "criteria")}`}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
