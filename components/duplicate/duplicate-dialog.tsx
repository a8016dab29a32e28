"use client";

import { FLAGS, fieldText, KEEPING, REASON_WORDS } from "@/components/duplicate/duplicate-words";
import { type LookAlike, useAnswers } from "@/components/duplicate/use-duplicates";
import { MarkedDifference } from "@/components/form/marked-difference";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogDescription, DialogFooter, DialogTitle } from "@/components/ui/dialog";

type Side = LookAlike["first"];

/** Two rows that look like one, side by side with their differences marked. A person says which is kept, or that both are. */
export function DuplicateDialog({ pair, onClose }: { pair: LookAlike; onClose: () => void }) {
  const { kind, reason, first, second, isMergeable } = pair;
  const { merge, dismiss, isPending } = useAnswers(onClose);
  const keep = (kept: Side, other: Side) => {
    if (!isPending) merge({ kind, keptId: kept.id, otherId: other.id });
  };
  const names = Object.keys(first.fields).filter((name) => first.fields[name] || second.fields[name]);
  const column = (side: Side, other: Side, label: string) => (
    <section aria-label={label} className="min-w-0 rounded-md border border-border-strong px-3.5 py-3">
      <p className="axis">{label}</p>
      <p className="section-note mb-2 break-words">
        {side.places.map(({ title }) => title).join(", ") || "In no opening"}
      </p>
      <dl className="grid gap-2 text-sm">
        {names.map((name) => (
          <div key={name}>
            <dt className="text-xs text-muted-foreground">{name}</dt>
            <dd className="min-w-0 break-words">
              {side.fields[name] ? (
                <MarkedDifference
                  text={fieldText(side.fields[name])}
                  other={fieldText(other.fields[name] ?? "")}
                />
              ) : (
                <span className="text-muted-foreground">not said</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isMergeable ? (
        <Button
          className="mt-3 w-full"
          aria-disabled={isPending}
          aria-label={`Keep this one: ${side.title} (${label.toLowerCase()})`}
          onClick={() => keep(side, other)}
        >
          Keep this one
        </Button>
      ) : null}
    </section>
  );
  return (
    <Dialog open onOpenChange={(isOpen) => isOpen || onClose()}>
      <DialogContent className="max-w-3xl">
        <DialogTitle>{FLAGS[kind]}</DialogTitle>
        <DialogDescription>
          They have {REASON_WORDS[reason]}.{" "}
          {isMergeable
            ? `Keep one of them, and it can be undone. ${KEEPING[kind]}`
            : "They stand in two openings, and each counts in its own: nothing has to be merged."}
        </DialogDescription>
        <div className="grid gap-3 sm:grid-cols-2">
          {column(first, second, "The first")}
          {column(second, first, "The second")}
        </div>
        <DialogFooter>
          <Button onClick={onClose}>Decide later</Button>
          <Button
            aria-disabled={isPending}
            onClick={() => isPending || dismiss({ kind, keptId: first.id, otherId: second.id })}
          >
            They are different
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
