import { PredictedPlot } from "@/components/chart/predicted-plot";
import type { Chart } from "@/components/follow-up/follow-up-data";
import { SectionFinding } from "@/components/word/section-finding";
import {
  ONLY_THE_HIRED,
  predictedFinding,
  predictedWords,
  rangeWords,
} from "@/domain/follow-up/predicted-words";
import { anchorsOf } from "@/domain/follow-up/questions";
import { formatCount } from "@/lib/format";

/** What the support on each criterion said about how it went, with its range, and words where there is too little. */
export function PredictedSection({ chart }: { chart: Chart }) {
  const { criteria, people } = chart;
  return (
    <section>
      <SectionFinding note={ONLY_THE_HIRED}>{predictedFinding(criteria)}</SectionFinding>
      {people === 0 ? null : (
        <p className="section-note mt-2">
          {formatCount(people, "person", "people")} so far, each with the last answer. Numbers go from −1 to
          1: rank correlations, with the range that holds 9 times in 10.
        </p>
      )}
      <ul hidden={criteria.length === 0} className="mt-5 grid gap-x-8 gap-y-8 sm:grid-cols-2">
        {criteria.map((row) => {
          const words = predictedWords(row);
          const range = rangeWords(row);
          return (
            <li key={row.key} className="min-w-0">
              <h3 dir="auto" className="text-sm font-strong break-words">
                {row.name}
              </h3>
              <p className="mb-2 text-sm text-muted-foreground tabular-nums">
                {words}
                {range ? `, range ${range}` : ""}
              </p>
              {row.standing === "too few" ? null : (
                <PredictedPlot
                  caption={`${row.name}: ${words}`}
                  pairs={row.pairs}
                  anchors={anchorsOf(row.key)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
