import Link from "next/link";
import type { AgendaRow } from "@/components/debrief/debrief-data";
import { SectionTitle } from "@/components/word/section-title";
import { reachWords } from "@/domain/debrief/debrief-words";
import { formatCount, formatPoints } from "@/lib/format";

function AgendaItem({ row, openingId }: { row: AgendaRow; openingId: string }) {
  const { applicationId, candidateName, criterionName, statement, lowest, highest, low, high, reach } = row;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b py-3 text-sm sm:grid-cols-[170px_minmax(0,1fr)_220px]">
      <span className="min-w-0 break-words">
        <Link
          href={`/openings/${openingId}/applications/${applicationId}`}
          dir="auto"
          className="link font-strong touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {candidateName}
        </Link>
        <span className="block text-muted-foreground">{criterionName}</span>
      </span>
      <span dir="auto" className="min-w-0 break-words">
        {statement}
      </span>
      <span className="min-w-0 tabular-nums">
        <b className="font-strong">
          Rated {lowest} to {highest}
        </b>
        <span className="block text-muted-foreground">
          {formatPoints(low)} to {formatPoints(high)} points, {reachWords(reach)}
        </span>
      </span>
    </li>
  );
}

interface AgendaListProps {
  rows: readonly AgendaRow[];
  /** How many there are in all. */
  differing: number;
  openingId: string;
}

/** What the panel would talk about, the most important first, with what each point could move. */
export function AgendaList({ rows, differing, openingId }: AgendaListProps) {
  const differences = formatCount(differing, "difference");
  return (
    <section aria-label="Agenda" className="mt-8">
      <SectionTitle
        className="border-b border-border-strong pb-2.5"
        aside={rows.length < differing ? `the first ${rows.length} of ${differences}` : differences}
      >
        What to talk about first
      </SectionTitle>
      <ol>
        {rows.map((row) => (
          <AgendaItem
            key={`${row.applicationId} ${row.outcomeId} ${row.criterionKey}`}
            row={row}
            openingId={openingId}
          />
        ))}
      </ol>
    </section>
  );
}
