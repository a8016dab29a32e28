import Link from "next/link";
import { When } from "@/components/word/when";
import { DEBRIEF_RESULT_NAMES } from "@/domain/debrief/debrief-result";
import type { RouterOutputs } from "@/lib/trpc-client";

type Decision = RouterOutputs["decision"]["get"];
type Point = Decision["debriefs"][number]["points"][number];

function SaidPoint({ point, openingId }: { point: Point; openingId: string }) {
  return (
    <li className="break-inside-avoid border-b py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 break-words">
          <Link
            href={`/openings/${openingId}/applications/${point.applicationId}`}
            dir="auto"
            className="link font-strong"
          >
            {point.candidateName || "Withdrawn since"}
          </Link>
          <span className="text-muted-foreground">, {point.criterionName}</span>
        </span>
        <b className="font-medium">{point.result ? DEBRIEF_RESULT_NAMES[point.result] : "Not settled"}</b>
      </p>
      <p dir="auto" className="break-words text-muted-foreground">
        {point.statement}
      </p>
      {point.note ? (
        <p dir="auto" className="mt-1.5 max-w-measure break-words whitespace-pre-line">
          {point.note}
        </p>
      ) : null}
    </li>
  );
}

/** What the panel talked through before the decision, from the frozen packet. Nothing where it did not. */
export function SaidInDebrief({ decision }: { decision: Decision }) {
  if (decision.debriefs.length === 0) return null;
  return (
    <section>
      <h2 className="section-title mb-2.5">Said in the debrief</h2>
      <div className="grid gap-5 text-sm">
        {decision.debriefs.map(({ id, startedBy, startedAt, points }) => (
          <div key={id}>
            <p className="text-muted-foreground">
              Led by {startedBy}, <When at={startedAt} />
            </p>
            <ul className="mt-2 border-t border-border-strong">
              {points.map((point) => (
                <SaidPoint
                  key={`${point.applicationId} ${point.statement} ${point.criterionName}`}
                  point={point}
                  openingId={decision.openingId}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
