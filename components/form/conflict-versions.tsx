"use client";

import type { FieldValues } from "react-hook-form";
import type { ConflictDialogProps } from "@/components/form/conflict-props";
import { MarkedDifference } from "@/components/form/marked-difference";
import { sayValue } from "@/components/form/say-value";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "@/components/ui/dialog";

/** The dialog itself: the fields that differ, each with both values and the difference marked. */
export function ConflictVersions({ of, labels, say = {} }: ConflictDialogProps<FieldValues>) {
  const mine = of.form.getValues();
  const theirs = of.conflict?.theirs ?? {};
  const differing = Object.keys(labels).filter(
    (name) => JSON.stringify(mine[name] ?? null) !== JSON.stringify(theirs[name] ?? null),
  );
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || of.editBoth()}>
      <DialogContent className="max-w-2xl">
        <DialogTitle>Somebody changed this while you were writing</DialogTitle>
        <DialogDescription>
          {differing.length === 0 ? "Both say the same." : "Nothing is lost: choose what is kept."}
        </DialogDescription>
        <dl className="grid gap-4">
          {differing.map((name) => {
            const inWords = say[name] ?? sayValue;
            const [own, stored] = [inWords(mine[name]), inWords(theirs[name])];
            return (
              <div key={name} className="grid gap-1.5">
                <dt className="text-sm font-medium">{labels[name]}</dt>
                <div className="grid gap-3 sm:grid-cols-2">
                  <Version title="Yours, not saved" text={own} other={stored} />
                  <Version title="Stored now" text={stored} other={own} />
                </div>
              </div>
            );
          })}
        </dl>
        <DialogFooter>
          <Button onClick={of.takeTheirs}>Take what is stored</Button>
          <Button onClick={of.editBoth}>Edit both</Button>
          <Button variant="primary" onClick={of.keepMine}>
            Keep mine
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function Version({ title, text, other }: { title: string; text: string; other: string }) {
  return (
    <dd className="min-w-0 rounded-md border border-border-strong px-3 py-2 text-sm break-words">
      <span className="axis block">{title}</span>
      <MarkedDifference text={text} other={other} />
    </dd>
  );
}
