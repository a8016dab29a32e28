import Link from "next/link";
import { ChartAsTable } from "@/components/chart/chart-as-table";
import { IntervalBar } from "@/components/chart/interval-bar";
import { ScaleAxis } from "@/components/chart/scale-axis";
import type { Outcome } from "@/components/round/round-data";
import { SectionTitle } from "@/components/word/section-title";
import { formatPoints, formatRange, formatRangeInWords } from "@/lib/format";

interface StrengthPlotProps {
  outcome: Outcome;
  openingId: string;
  nameOf: (applicationId: string) => string;
}

const CAPTION = "Chosen over an average one of these, times in 100";
const AXIS = `${CAPTION}, from 0 to 100; 50 is average`;
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-4 sm:grid-cols-[minmax(0,170px)_minmax(0,1fr)_44px_120px]";

type Strength = Outcome["strengths"][number];

const timesIn100 = ({ share }: Strength) => Math.round(share * 100);

/** What the evidence says of one person: place and points, or that nothing is rated. */
function evidenceWords(outcome: Outcome, applicationId: string): string {
  const place = outcome.evidence.find((one) => one.applicationId === applicationId);
  if (!place || place.places === null) return "Nothing rated yet";
  return `${place.places}, ${formatPoints(place.support)} points`;
}

function sentenceOf(strength: Strength, name: string): string {
  const range = formatRangeInWords(strength.low, strength.high);
  return `${name}: chosen over an average one ${timesIn100(strength)} times in 100, range ${range}`;
}

/** The strengths of everybody on one scale, each with the range that holds 9 times in 10, beside the order of the evidence. */
export function StrengthPlot({ outcome, openingId, nameOf }: StrengthPlotProps) {
  const { strengths } = outcome;
  return (
    <section aria-label="The team’s order">
      <SectionTitle className="pb-2" aside="the band holds 9 times in 10">
        {CAPTION}
      </SectionTitle>
      <div className={`${COLUMNS} text-xs text-muted-foreground`}>
        <span className="max-sm:hidden" />
        <ScaleAxis className="max-sm:hidden" label={AXIS} />
        <span className="max-sm:hidden" />
        <span className="max-sm:col-span-3 max-sm:text-right">By the evidence</span>
        <ScaleAxis className="max-sm:col-span-3 sm:hidden" ticks={[0, 50, 100]} label={AXIS} />
      </div>
      <ol className="border-b border-border text-sm">
        {strengths.map((strength) => {
          const { applicationId, share, low, high } = strength;
          const name = nameOf(applicationId);
          return (
            <li key={applicationId} className={`${COLUMNS} min-h-12 border-t border-border max-sm:py-2`}>
              <Link
                href={`/openings/${openingId}/applications/${applicationId}`}
                dir="auto"
                className="link min-w-0 truncate font-strong touch:inline-flex touch:min-h-11 touch:items-center"
              >
                {name}
              </Link>
              <span className="scale flex h-12 items-center max-sm:order-last max-sm:col-span-3 max-sm:h-7">
                <IntervalBar
                  lo={low * 100}
                  hi={high * 100}
                  at={share * 100}
                  label={sentenceOf(strength, name)}
                />
              </span>
              <span className="text-right font-strong tabular-nums">{timesIn100(strength)}</span>
              <span className="text-muted-foreground tabular-nums max-sm:text-right">
                {evidenceWords(outcome, applicationId)}
              </span>
            </li>
          );
        })}
      </ol>
      <ChartAsTable
        className="mt-2"
        caption={CAPTION}
        columns={[
          { label: "Candidate" },
          { label: "Times in 100", isNumber: true },
          { label: "Range, 9 times in 10", isNumber: true },
          { label: "By the evidence" },
        ]}
        rows={strengths.map((strength) => ({
          key: strength.applicationId,
          cells: [
            nameOf(strength.applicationId),
            timesIn100(strength),
            formatRange(strength.low, strength.high),
            evidenceWords(outcome, strength.applicationId),
          ],
        }))}
      />
    </section>
  );
}
