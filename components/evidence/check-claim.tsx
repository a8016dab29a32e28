import { ChangeLine } from "@/components/chart/change-line";
import type { CheckDesk } from "@/components/evidence/check-types";
import { frequencyWords, periodWords } from "@/components/outcome/period-words";
import { Badge } from "@/components/ui/badge";
import { figureAndUnit, trendOf } from "@/domain/change-words";

/** What is claimed: the statement, its numbers, when it was, and who did what. */
export function CheckClaim({ outcome, who }: { outcome: CheckDesk["outcome"]; who: string }) {
  const { statement, metric, unit, baseline, after, periodStart, periodEnd, status } = outcome;
  const rows = [
    ["Measured as", metric],
    [
      "When",
      [periodWords(periodStart, periodEnd), frequencyWords(outcome.frequency)].filter(Boolean).join(", "),
    ],
    ["AI’s part", outcome.aiPart],
    [`${who}’s part`, outcome.ownPart],
    ["Limits", outcome.limits],
  ].filter(([, text]) => text);
  return (
    <section aria-labelledby="claim-title" className="min-w-0 border-t border-border-strong pt-3.5">
      <h2 id="claim-title" className="axis mb-1.5">
        The claim
      </h2>
      <p dir="auto" className="text-md leading-6 font-strong break-words">
        {statement}
      </p>
      {status === "REFUTED" ? (
        <p className="mt-2 text-sm">
          <Badge variant="attention">Found false</Badge> {outcome.statusNote}
        </p>
      ) : null}
      {baseline !== null && after !== null ? (
        <ChangeLine
          before={figureAndUnit(baseline, unit).figure}
          after={figureAndUnit(after, unit).figure}
          beforeNote={`${figureAndUnit(baseline, unit).unit} before`.trim()}
          afterNote={`${figureAndUnit(after, unit).unit} after`.trim()}
          trend={trendOf(baseline, after)}
          isChecked={false}
          className="my-4"
        />
      ) : null}
      <dl className="mt-3 grid gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[104px_minmax(0,1fr)]">
        {rows.map(([name, text]) => (
          <div key={name} className="contents">
            <dt className="min-w-0 break-words text-muted-foreground">{name}</dt>
            <dd dir="auto" className="min-w-0 break-words whitespace-pre-wrap">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
