import { ChangeLine } from "@/components/chart/change-line";
import { BlindEvidence } from "@/components/review/blind-evidence";
import { BlindText } from "@/components/review/blind-text";
import type { Desk, DeskCriterion, DeskOutcome } from "@/components/review/desk-data";
import { periodInWords } from "@/components/review/period-words";
import { figureAndUnit, trendOf } from "@/domain/change-words";
import { countsAsChecked } from "@/domain/evidence-check";

/** The words of a unit, in which something may be hidden, and which of the values it is. */
function Note({ unit, children }: { unit: string; children: string }) {
  return unit === "" ? (
    children
  ) : (
    <>
      <BlindText>{unit}</BlindText> {children}
    </>
  );
}

function Change({ outcome }: { outcome: DeskOutcome }) {
  if (outcome.after === null) return null;
  const after = figureAndUnit(outcome.after, outcome.unit);
  if (outcome.baseline === null) {
    return (
      <span className="min-w-0">
        <b className="block text-[2.25rem]/10 font-semibold tracking-[-0.03em] tabular-nums">
          {after.figure}
        </b>
        <span className="axis block">
          <Note unit={after.unit}>after; nothing was measured before</Note>
        </span>
      </span>
    );
  }
  const before = figureAndUnit(outcome.baseline, outcome.unit);
  return (
    <ChangeLine
      size="large"
      className="min-w-0 flex-1"
      before={before.figure}
      after={after.figure}
      beforeNote={<Note unit={before.unit}>before</Note>}
      afterNote={<Note unit={after.unit}>after</Note>}
      trend={trendOf(outcome.baseline, outcome.after)}
      isChecked={outcome.evidence.some((row) => countsAsChecked(row.checkStatus))}
    />
  );
}

function Measured({ outcome }: { outcome: DeskOutcome }) {
  const period = outcome.period ?? periodInWords(outcome.periodStart, outcome.periodEnd);
  const extras = [outcome.metric, outcome.howOften, period].filter((text) => text);
  if (outcome.after === null && extras.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-[18px] gap-y-3 border-y py-[18px]">
      <Change outcome={outcome} />
      {extras.length > 0 && (
        <p className="text-sm text-muted-foreground tabular-nums max-sm:basis-full sm:ml-auto sm:max-w-[210px] sm:text-right">
          {extras.map((text) => (
            <span key={text} dir="auto" className="block break-words">
              <BlindText>{text ?? ""}</BlindText>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Account({ term, children }: { term: string; children: string }) {
  if (children === "") return null;
  return (
    <>
      <dt className="text-sm leading-6 text-muted-foreground max-sm:not-first:mt-2">{term}</dt>
      <dd dir="auto" className="min-w-0 break-words whitespace-pre-line">
        <BlindText>{children}</BlindText>
      </dd>
    </>
  );
}

interface DeskOutcomeSheetProps {
  desk: Pick<Desk, "outcomes">;
  outcome: DeskOutcome;
  criterion: DeskCriterion;
}

/** One outcome, blind: what changed, how often, what AI and the person did, its limits, and what supports it. */
export function DeskOutcomeSheet({ desk, outcome, criterion }: DeskOutcomeSheetProps) {
  const number = desk.outcomes.findIndex((each) => each.id === outcome.id) + 1;
  return (
    <article key={outcome.id} data-slot="outcome-sheet" className="w-full max-w-[620px]">
      <p className="text-sm text-muted-foreground">
        Outcome {number} of {desk.outcomes.length} <span className="sm:hidden">on {criterion.name}</span>
        <span className="max-sm:hidden">on this criterion</span>
      </p>
      <h1 tabIndex={-1} dir="auto" className="finding mt-2 mb-5 break-words outline-none">
        <BlindText>{outcome.statement}</BlindText>
      </h1>
      <Measured outcome={outcome} />
      <dl className="mt-5 grid gap-x-4 text-md leading-6 sm:grid-cols-[112px_minmax(0,1fr)] sm:gap-y-3">
        <Account term="AI’s part">{outcome.aiPart}</Account>
        <Account term="Own part">{outcome.ownPart}</Account>
        <Account term="Limits">{outcome.limits}</Account>
        {outcome.isRefuted && (
          <Account term="Found false">
            {outcome.statusNote || "Somebody checked this and found it false."}
          </Account>
        )}
      </dl>
      <BlindEvidence evidence={outcome.evidence} />
    </article>
  );
}
