"use client";

import { type AccountedOutcome, checkedKind } from "@/components/candidate/dossier-facts";
import { SourceButton } from "@/components/candidate/source-button";
import { RungLadder } from "@/components/chart/rung-ladder";
import { RungMeter } from "@/components/chart/rung-meter";
import { raiseWords } from "@/components/evidence/evidence-words";
import { countsAsChecked } from "@/domain/evidence-check";
import { isMeasured } from "@/domain/outcome-fields";
import { ownWordKind } from "@/domain/scoring/evidence-as-counted";
import { formatPoints } from "@/lib/format";

interface OutcomeSideProps {
  outcome: AccountedOutcome;
  isFull: boolean;
}

/** What stands beside an outcome: how strong its evidence is, as a ladder or a meter, and the points it adds. */
export function OutcomeSide({ outcome, isFull }: OutcomeSideProps) {
  const { id, statement, points, credibility, raises, evidence, isRated } = outcome;
  const checked = checkedKind(outcome);
  const hasOpen = evidence.some(({ checkStatus }) => checkStatus === "UNCHECKED");
  const claimed = hasOpen ? ownWordKind(isMeasured(outcome)) : null;
  const [best] = raises;
  const number = (
    <SourceButton
      to={`outcome.${id}`}
      label={`${points.toFixed(1)} points from: ${statement}`}
      className="font-strong text-outcome-text"
    >
      {points.toFixed(1)}
    </SourceButton>
  );
  if (isFull) {
    const reached = [
      ...evidence
        .filter(({ checkStatus }) => countsAsChecked(checkStatus))
        .map(({ kind }) => ({ kind, isChecked: true })),
      ...(claimed ? [{ kind: claimed, isChecked: false }] : []),
    ];
    return (
      <div className="text-sm">
        <RungLadder reached={reached} strength={credibility} />
        <p className="section-note mt-2.5">
          {raises.length === 0 && checked ? "As strong as it gets. " : ""}
          {isRated ? <>Adds {number} points.</> : "Not rated yet."}
        </p>
      </div>
    );
  }
  return (
    <div className="text-sm">
      <p className="flex items-center justify-between gap-3">
        <span className="flex items-center gap-2">
          <RungMeter checked={checked} claimed={claimed} />
          <b className="tabular-nums">{Math.round(credibility * 100)}</b>
        </span>
        {isRated ? number : <span className="text-muted-foreground">not rated</span>}
      </p>
      {best && best.gain > 0 ? (
        <p className="section-note mt-1 flex justify-between gap-3">
          <span className="min-w-0 break-words">
            {raiseWords(best.step, new Map(evidence.map((piece) => [piece.id, piece.title]))).title}
          </span>
          <span className="tabular-nums">+{formatPoints(best.gain)}</span>
        </p>
      ) : null}
    </div>
  );
}
