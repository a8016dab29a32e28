"use client";

import { useState } from "react";
import type { Round } from "@/components/round/round-data";
import type { RoundDeeds } from "@/components/round/use-round-deeds";
import { Button } from "@/components/ui/button";

/** Ends a round for everybody, asked once more since it cannot be opened again. */
export function EndRound({ round, deeds }: { round: Round; deeds: RoundDeeds }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button variant="link" onClick={() => setAsking(true)}>
        End the round
      </Button>
    );
  }
  const waiting = round.asked - round.done;
  return (
    <span className="flex flex-wrap items-center gap-2 text-foreground" role="alert">
      {waiting > 0 ? `${waiting} of ${round.asked} are not done. ` : ""}
      What was answered so far then counts, and nobody can answer any more.
      <Button aria-disabled={deeds.isBusy || undefined} onClick={() => deeds.isBusy || deeds.end()}>
        End it
      </Button>
      <Button variant="ghost" onClick={() => setAsking(false)}>
        Keep it open
      </Button>
    </span>
  );
}
