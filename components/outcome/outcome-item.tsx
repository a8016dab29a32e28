"use client";

import Link from "next/link";
import { type AccountedOutcome, checkedKind } from "@/components/candidate/dossier-facts";
import { SourceButton } from "@/components/candidate/source-button";
import { ChangeLine } from "@/components/chart/change-line";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { OutcomeSide } from "@/components/outcome/outcome-side";
import { frequencyWords, periodWords } from "@/components/outcome/period-words";
import { RaiseList } from "@/components/outcome/raise-list";
import { Badge } from "@/components/ui/badge";
import { type Change, changeInWords, figureAndUnit, trendOf } from "@/domain/change-words";
import { RELEVANCE_NAMES } from "@/domain/outcome-fields";

interface OutcomeItemProps {
  outcome: AccountedOutcome;
  shortName: string;
  /** The page on which it can be edited or checked. */
  href: string;
  /** With numbers, parts, evidence and what would raise it; else on two lines. */
  isFull: boolean;
}

/** One outcome of the dossier: what changed, what it rests on, how strong that is, and what it adds. */
export function OutcomeItem({ outcome, shortName, href, isFull }: OutcomeItemProps) {
  const { id, statement, baseline, after, unit, metric, periodStart, periodEnd, status } = outcome;
  const isChecked = checkedKind(outcome) !== null;
  const change = baseline !== null && after !== null ? { baseline, after, unit, metric } : null;
  const facts = [
    change ? (isFull ? metric : changeInWords(change)) : "",
    periodWords(periodStart, periodEnd),
    frequencyWords(outcome.frequency),
    outcome.relevance === "SAME_WORK" ? "" : `${RELEVANCE_NAMES[outcome.relevance].toLowerCase()} work`,
  ].filter(Boolean);
  return (
    <article
      id={`outcome-${id}`}
      className="grid scroll-mt-16 gap-x-8 gap-y-3 border-t border-border py-4 first-of-type:border-border-strong sm:grid-cols-[minmax(0,1fr)_200px]"
    >
      <div className="min-w-0">
        <h3 dir="auto" className="text-md leading-[1.375rem] font-strong tracking-[-0.01em] break-words">
          <Link
            href={href}
            className="decoration-border-strong decoration-1 underline-offset-[3px] hover:underline"
          >
            {statement}
          </Link>
        </h3>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-muted-foreground tabular-nums">
          {status === "REFUTED" ? <Badge variant="attention">Found false</Badge> : null}
          {facts.map((fact) => (
            <span key={fact} dir="auto" className="min-w-0 break-words">
              {fact}
            </span>
          ))}
        </p>
        {status === "REFUTED" && outcome.statusNote ? (
          <p dir="auto" className="mt-1 text-sm break-words">
            {outcome.statusNote}
          </p>
        ) : null}
        {isFull ? (
          <>
            {change ? (
              <ChangeLine
                {...endsOf(change)}
                trend={trendOf(change.baseline, change.after)}
                isChecked={isChecked}
                className="my-3.5"
              />
            ) : null}
            <Parts ai={outcome.aiPart} own={outcome.ownPart} limits={outcome.limits} shortName={shortName} />
            <EvidenceList evidence={outcome.evidence} />
            {isChecked && outcome.raises.every(({ gain }) => gain < 0.005) ? null : (
              <RaiseList outcome={outcome} />
            )}
          </>
        ) : (
          <SourceButton
            to={`outcome.${id}`}
            label={`Evidence and ratings of: ${statement}`}
            className="mt-1 text-sm text-muted-foreground underline"
          >
            Evidence and ratings
          </SourceButton>
        )}
      </div>
      <OutcomeSide outcome={outcome} isFull={isFull} />
    </article>
  );
}

/** A long unit stands in the small line under the number: "18", "calls a week before". */
function endsOf(change: Change) {
  const before = figureAndUnit(change.baseline, change.unit);
  const after = figureAndUnit(change.after, change.unit);
  return {
    before: before.figure,
    after: after.figure,
    beforeNote: `${before.unit} before`.trim(),
    afterNote: `${after.unit} after`.trim(),
  };
}

function Parts({
  ai,
  own,
  limits,
  shortName,
}: {
  ai: string;
  own: string;
  limits: string;
  shortName: string;
}) {
  const rows = [
    ["AI’s part", ai],
    [`${shortName}’s part`, own],
    ["Limits", limits],
  ].filter(([, text]) => text);
  if (rows.length === 0) return null;
  return (
    <dl className="mt-2 grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[96px_1fr]">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="min-w-0 break-words text-muted-foreground">{name}</dt>
          <dd dir="auto" className="min-w-0 whitespace-pre-wrap break-words">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
