import type { StoredOutcome } from "@/components/outcome/outcome-details";
import { frequencyWords, periodWords } from "@/components/outcome/period-words";
import { changeInWords } from "@/domain/change-words";
import { RELEVANCE_NAMES, SOURCE_NAMES } from "@/domain/outcome-fields";

/** An outcome's wording and numbers, to be read only. */
export function OutcomeReading({ outcome, who }: { outcome: StoredOutcome; who: string }) {
  const { metric, unit, baseline, after, periodStart, periodEnd, frequency } = outcome;
  const change = baseline !== null && after !== null ? changeInWords({ baseline, after, unit, metric }) : "";
  const rows = [
    ["Measured as", [metric, change].filter(Boolean).join(": ")],
    ["When", [periodWords(periodStart, periodEnd), frequencyWords(frequency)].filter(Boolean).join(", ")],
    ["AI’s part", outcome.aiPart],
    [`${who}’s part`, outcome.ownPart],
    ["Limits", outcome.limits],
    ["Close to this job", RELEVANCE_NAMES[outcome.relevance]],
    ["Who says so", SOURCE_NAMES[outcome.source]],
  ].filter(([, text]) => text);
  return (
    <dl className="grid gap-x-5 gap-y-3 border-t border-border-strong pt-[18px] sm:grid-cols-[148px_minmax(0,1fr)]">
      {rows.map(([name, text]) => (
        <div key={name} className="contents">
          <dt className="min-w-0 text-sm break-words text-muted-foreground">{name}</dt>
          <dd dir="auto" className="min-w-0 break-words whitespace-pre-wrap tabular-nums">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
