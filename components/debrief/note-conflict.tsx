"use client";

import { MarkedDifference } from "@/components/form/marked-difference";
import { Button } from "@/components/ui/button";

interface NoteConflictProps {
  mine: string;
  theirs: string;
  onChoose: (how: "mine" | "theirs" | "both") => void;
}

function Version({ title, text, other }: { title: string; text: string; other: string }) {
  return (
    <div className="min-w-0 rounded-md border border-border-strong px-3 py-2 break-words">
      <h4 className="axis">{title}</h4>
      <MarkedDifference text={text} other={other} />
    </div>
  );
}

/** Two notes on one point, side by side, until they are brought together. Nothing is lost meanwhile. */
export function NoteConflict({ mine, theirs, onChoose }: NoteConflictProps) {
  return (
    <section aria-label="Two notes on this point" className="mt-2 grid gap-3 text-sm" role="alert">
      <p>
        <b className="font-strong">Somebody wrote here too.</b> Both are kept until you choose.
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title="Yours, not saved" text={mine} other={theirs} />
        <Version title="Stored now" text={theirs} other={mine} />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose("both")}>Keep both</Button>
        <Button onClick={() => onChoose("mine")}>Keep mine</Button>
        <Button onClick={() => onChoose("theirs")}>Take what is stored</Button>
      </div>
    </section>
  );
}
