import { frequencyWords, periodWords } from "@/components/outcome/period-words";
import { changeInWords, measureText } from "@/domain/change-words";
import type { OutcomeDraftFields } from "@/domain/outcome-draft";

/** What was measured, in words: "Lead time: 21 days to 9 days, 57 % faster", "Saved: 12 hours a week". */
function measuredWords({ metric, unit, baseline, after }: OutcomeDraftFields): string {
  if (after === null) return metric;
  const words =
    baseline === null ? measureText(after, unit) : changeInWords({ metric, unit, baseline, after });
  return metric ? `${metric}: ${words}` : words;
}

/** What the rules read from a line: the change, when it was and how often; or that there is nothing but the sentence. */
export function DraftFacts({ outcome }: { outcome: OutcomeDraftFields }) {
  const facts = [
    measuredWords(outcome),
    periodWords(outcome.periodStart, outcome.periodEnd),
    frequencyWords(outcome.frequency),
  ].filter(Boolean);
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted-foreground tabular-nums">
      {facts.length === 0 ? <span>Nothing measured, no date</span> : null}
      {facts.map((fact) => (
        <span key={fact} dir="auto" className="min-w-0 break-words">
          {fact}
        </span>
      ))}
    </p>
  );
}
