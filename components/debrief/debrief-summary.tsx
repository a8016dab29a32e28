import Link from "next/link";
import type { Debrief, DebriefPoint } from "@/components/debrief/debrief-data";
import { PageFinding } from "@/components/word/page-finding";
import { When } from "@/components/word/when";
import { DEBRIEF_RESULT_NAMES, type DebriefResult } from "@/domain/debrief/debrief-result";
import { clockWords, summaryFinding } from "@/domain/debrief/debrief-words";

function countOf(points: readonly DebriefPoint[], result: DebriefResult | null): number {
  return points.filter((point) => point.result === result).length;
}

function SummaryRow({ point, openingId }: { point: DebriefPoint; openingId: string }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b py-3 text-sm sm:grid-cols-[170px_minmax(0,1fr)_150px]">
      <span className="min-w-0 break-words">
        <Link
          href={`/openings/${openingId}/applications/${point.applicationId}`}
          dir="auto"
          className="link font-strong touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {point.candidateName}
        </Link>
        <span className="block text-muted-foreground">{point.criterion.name}</span>
      </span>
      <span className="min-w-0">
        <span dir="auto" className="block break-words">
          {point.statement}
        </span>
        {point.note ? (
          <span dir="auto" className="mt-1 block break-words whitespace-pre-line text-muted-foreground">
            {point.note}
          </span>
        ) : null}
      </span>
      <span className="min-w-0">
        <b className="font-strong">{point.result ? DEBRIEF_RESULT_NAMES[point.result] : "Not settled"}</b>
        {point.seconds > 0 ? (
          <span className="block text-muted-foreground tabular-nums">
            {clockWords(point.seconds)} minutes
          </span>
        ) : null}
      </span>
    </li>
  );
}

/** What came of a debrief that is over. It goes into the packet of every decision from now on. */
export function DebriefSummary({ debrief, openingId }: { debrief: Debrief; openingId: string }) {
  const { points, startedBy, startedAt } = debrief;
  const counts = {
    kept: countOf(points, "KEPT"),
    changed: countOf(points, "CHANGED"),
    toCheck: countOf(points, "TO_CHECK"),
    open: countOf(points, null),
  };
  return (
    <section aria-label="The last debrief">
      <PageFinding
        level={2}
        note={
          <>
            Led by {startedBy}, <When at={startedAt} />. What was said goes into the packet of every decision
            from now on.
          </>
        }
      >
        {summaryFinding(counts)}
      </PageFinding>
      <ol className="mt-6 border-t border-border-strong">
        {points.map((point) => (
          <SummaryRow key={point.id} point={point} openingId={openingId} />
        ))}
      </ol>
    </section>
  );
}
