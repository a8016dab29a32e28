"use client";

import { useState } from "react";
import { AddEvidence } from "@/components/candidate-link/add-evidence";
import { CorrectResult } from "@/components/candidate-link/correct-result";
import { OwnStrengthNote } from "@/components/candidate-link/own-strength-note";
import type { CandidateView, StoredOutcome } from "@/components/candidate-link/page-types";
import { StoredPieceRow } from "@/components/candidate-link/stored-piece-row";
import { TakeBackResult } from "@/components/candidate-link/take-back-result";
import { periodWords } from "@/components/outcome/period-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { changeInWords } from "@/domain/change-words";

interface StoredResultProps {
  token: string;
  view: CandidateView;
  outcome: StoredOutcome;
  isTaking: boolean;
  onChanged: () => Promise<void>;
}

function factsOf({ metric, baseline, after, unit, periodStart, periodEnd }: StoredOutcome): string[] {
  const change = baseline !== null && after !== null ? changeInWords({ baseline, after, unit }) : "";
  return [[metric, change].filter(Boolean).join(": "), periodWords(periodStart, periodEnd)].filter(Boolean);
}

/** A stored result as its owner reads it: how strong it is, what it rests on, and what they can do about it. */
export function StoredResult({ token, view, outcome, isTaking, onChanged }: StoredResultProps) {
  const [open, setOpen] = useState<"correct" | "evidence" | null>(null);
  const done = async () => {
    await onChanged();
    setOpen(null);
  };
  const isStanding = outcome.status === "STANDING";
  return (
    <article className="grid gap-3 border-t border-border-strong py-5">
      <div>
        <h3 dir="auto" className="text-md font-strong break-words">
          {outcome.statement}
        </h3>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted-foreground tabular-nums">
          {isStanding ? null : <Badge variant="attention">Found not to hold</Badge>}
          {factsOf(outcome).map((fact) => (
            <span key={fact} dir="auto" className="min-w-0 break-words">
              {fact}
            </span>
          ))}
          {outcome.isOwn ? null : <span>Typed in by {view.organization}</span>}
        </p>
      </div>
      {isStanding ? <OwnStrengthNote strength={outcome.strength} /> : null}
      {outcome.evidence.length > 0 ? (
        <ul aria-label="Evidence">
          {outcome.evidence.map((piece) => (
            <StoredPieceRow key={piece.id} {...{ token, piece, isTaking, onChanged }} />
          ))}
        </ul>
      ) : null}
      {isTaking && isStanding ? (
        <div className="flex flex-wrap gap-2">
          <Button aria-expanded={open === "evidence"} onClick={() => setOpen(open ? null : "evidence")}>
            Add evidence
          </Button>
          {outcome.isOwn ? (
            <Button aria-expanded={open === "correct"} onClick={() => setOpen(open ? null : "correct")}>
              Correct
            </Button>
          ) : null}
          {outcome.isOwn ? <TakeBackResult {...{ token, view, outcome, onChanged }} /> : null}
        </div>
      ) : null}
      {open === "correct" ? <CorrectResult {...{ token, view, outcome }} onDone={done} /> : null}
      {open === "evidence" ? <AddEvidence {...{ token, view }} outcomeId={outcome.id} onDone={done} /> : null}
    </article>
  );
}
