"use client";

import { useState } from "react";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import { EvidencePiece } from "@/components/evidence/evidence-piece";
import type { StoredOutcome } from "@/components/outcome/outcome-details";
import { Button } from "@/components/ui/button";
import { MOST_EVIDENCE } from "@/domain/evidence-check";

interface EvidenceManagerProps {
  applicationId: string;
  outcome: StoredOutcome;
  canEnter: boolean;
  canCheck: boolean;
}

/** The evidence of a stored outcome: each piece with its check, and a way to add, edit and remove. */
export function EvidenceManager({ applicationId, outcome, canEnter, canCheck }: EvidenceManagerProps) {
  const [isAdding, setAdding] = useState(false);
  const added = outcome.evidence.filter(({ isStatement }) => !isStatement).length;
  return (
    <section aria-labelledby="evidence-title" className="mt-8">
      <h2 id="evidence-title" className="section-title mb-3">
        Evidence
      </h2>
      {outcome.evidence.length === 0 ? <p className="section-note mb-3">No evidence yet.</p> : null}
      <ul className="grid gap-3">
        {outcome.evidence.map((piece) => (
          <EvidencePiece
            key={piece.id}
            applicationId={applicationId}
            outcomeId={outcome.id}
            piece={piece}
            canEnter={canEnter}
            canCheck={canCheck}
          />
        ))}
      </ul>
      {isAdding ? (
        <div className="mt-3 rounded-md border border-border-strong bg-card px-3.5 py-3 [--surface:var(--card)]">
          <EvidenceForm outcomeId={outcome.id} onDone={() => setAdding(false)} />
        </div>
      ) : null}
      {canEnter && !isAdding && added < MOST_EVIDENCE ? (
        <Button className="mt-3" onClick={() => setAdding(true)}>
          Add evidence
        </Button>
      ) : null}
    </section>
  );
}
