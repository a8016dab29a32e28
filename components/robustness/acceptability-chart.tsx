import Link from "next/link";
import { ChartAsTable } from "@/components/chart/chart-as-table";
import { ShareBar, ShareKey } from "@/components/chart/share-bar";
import { FirstShown } from "@/components/robustness/first-shown";
import type { ShownCandidate } from "@/components/robustness/shown-candidates";
import { firstInWords, rowSentence, shareInWords } from "@/domain/robustness/acceptability-words";
import { centralWords, SELDOM } from "@/domain/robustness/central-words";
import "@/components/chart/share.css";

interface AcceptabilityChartProps {
  openingId: string;
  shown: readonly ShownCandidate[];
  /** Names of the criteria, in the order of central weights. */
  criteria: readonly string[];
}

/** Candidates drawn until all are asked for. */
const FIRST = 12;
const PLACES = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"];
const CAPTION = "How often each comes first, second and third";
const COLUMNS =
  "grid grid-cols-[minmax(0,1fr)_4.5rem] gap-x-3.5 sm:grid-cols-[minmax(0,170px)_minmax(0,1fr)_4.5rem]";

/** "First … Fifth, Lower", or as many places as there are people. */
function heads(ranks: number, isCut: boolean): string[] {
  return PLACES.slice(0, ranks).map((place, index) => (isCut && index === ranks - 1 ? "Lower" : place));
}

function surely(confidence: number | null): string {
  return confidence === null ? "" : shareInWords(confidence);
}

function Row({
  openingId,
  shown,
  criteria,
}: Omit<AcceptabilityChartProps, "shown"> & { shown: ShownCandidate }) {
  const { id, name, called, accepted, weightsAlone } = shown;
  const [first = 0] = accepted.shares;
  const words = centralWords(called, { first, centralWeights: accepted.centralWeights }, criteria);
  return (
    <li className="border-t py-2 first:border-border-strong">
      <div className={`${COLUMNS} items-center`}>
        <Link
          href={`/openings/${openingId}/applications/${id}`}
          dir="auto"
          className="link min-w-0 break-words touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {name}
        </Link>
        <span className="order-3 col-span-2 sm:order-none sm:col-span-1">
          <ShareBar shares={accepted.shares} label={rowSentence(name, accepted.shares)} />
        </span>
        <b className="text-right whitespace-nowrap tabular-nums">{shareInWords(first)}</b>
      </div>
      <p className="mt-1 text-muted-foreground sm:ml-[calc(170px+0.875rem)]">
        {words}
        {first >= SELDOM && accepted.confidence !== null
          ? ` With just those weights: ${firstInWords(accepted.confidence)}.`
          : ""}
        {first >= SELDOM || weightsAlone.first > 0
          ? ` With every score taken as it stands: ${firstInWords(weightsAlone.first)}.`
          : ""}
      </p>
    </li>
  );
}

/** Per candidate, the shares of weightings in which they come first, second and third, and for whom they do. */
export function AcceptabilityChart({ openingId, shown, criteria }: AcceptabilityChartProps) {
  const ranks = shown[0]?.accepted.shares.length ?? 0;
  const isCut = ranks === PLACES.length;
  const names = heads(ranks, isCut);
  return (
    <div data-slot="acceptability-chart" className="mt-4 text-sm">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <ShareKey hasLower={ranks > 3} />
        <span aria-hidden className="text-xs text-muted-foreground">
          first
        </span>
      </div>
      <FirstShown items={shown} first={FIRST}>
        {(drawn) => (
          <ul aria-label={CAPTION} className="border-b">
            {drawn.map((one) => (
              <Row key={one.id} openingId={openingId} shown={one} criteria={criteria} />
            ))}
          </ul>
        )}
      </FirstShown>
      <ChartAsTable
        className="mt-2"
        caption={CAPTION}
        columns={[
          { label: "Candidate" },
          ...names.map((label) => ({ label, isNumber: true })),
          { label: "Sure with own weights", isNumber: true },
          ...criteria.map((label) => ({ label: `Weighs ${label}`, isNumber: true })),
        ]}
        rows={shown.map(({ id, name, accepted }) => ({
          key: id,
          cells: [
            name,
            ...names.map((_, rank) => shareInWords(accepted.shares[rank] ?? 0)),
            surely(accepted.confidence),
            ...criteria.map((_, index) => {
              const weight = accepted.centralWeights?.[index];
              return weight === undefined ? "" : `${Math.round(weight * 100)} %`;
            }),
          ],
        }))}
      />
    </div>
  );
}
