"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Ends a vote for everybody, asked once more since it cannot be opened again. */
export function EndVote({ isBusy, onEnd }: { isBusy: boolean; onEnd: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button
        variant="link"
        className="mt-2 text-xs text-muted-foreground print:hidden"
        onClick={() => setAsking(true)}
      >
        End the vote
      </Button>
    );
  }
  return (
    <div className="mt-2 grid gap-1.5 text-sm" role="alert">
      <p>The result then shows to everybody who may see them, and nobody can vote any more.</p>
      <span className="flex gap-2">
        <Button aria-disabled={isBusy || undefined} onClick={() => isBusy || onEnd()}>
          End it
        </Button>
        <Button variant="ghost" onClick={() => setAsking(false)}>
          Keep it open
        </Button>
      </span>
    </div>
  );
}
