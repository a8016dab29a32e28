import Link from "next/link";
import { When } from "@/components/word/when";
import type { Diff } from "@/domain/audit-event";
import { describeEvent } from "@/domain/audit-words";
import { fieldWord } from "@/domain/field-words";
import type { RouterOutputs } from "@/lib/trpc-client";

type Event = RouterOutputs["audit"]["list"]["events"][number];

const LONGEST = 160;

function sayValue(value: unknown): string {
  if (value === null || value === "") return "blank";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Where the subject of an event can be seen, if it has a page. */
function hrefOf({ openingId, applicationId, subjectType, subjectId }: Event): string | null {
  if (subjectType === "decision") return `/decisions/${subjectId}`;
  if (openingId && applicationId) return `/openings/${openingId}/applications/${applicationId}`;
  return openingId ? `/openings/${openingId}` : null;
}

/** One event in a sentence; what changed, field by field, folded away below it. */
export function AuditRow({ event }: { event: Event }) {
  const changes = Object.entries(event.diff);
  const href = hrefOf(event);
  const sentence = describeEvent({ ...event, diff: event.diff as Diff });
  return (
    <li className="grid gap-x-6 gap-y-1 border-t py-2.5 text-sm first:border-border-strong sm:grid-cols-[190px_minmax(0,1fr)]">
      <span className="text-muted-foreground tabular-nums">
        <When at={event.at} />
      </span>
      <div className="min-w-0">
        <p dir="auto" className="break-words">
          {sentence}
          {href ? (
            <Link
              href={href}
              aria-label={`Open: ${sentence}`}
              className="link ml-2 text-muted-foreground hover:text-foreground"
            >
              Open
            </Link>
          ) : null}
        </p>
        {changes.length > 0 ? (
          <details>
            <summary className="py-1 text-xs text-muted-foreground touch:py-3.5">
              {changes.length === 1 ? "1 field" : `${changes.length} fields`}
            </summary>
            <dl className="mt-1.5 grid gap-1 text-xs">
              {changes.map(([field, { from, to }]) => (
                <div key={field} className="grid gap-x-3 sm:grid-cols-[160px_minmax(0,1fr)]">
                  <dt className="text-muted-foreground">{fieldWord(field)}</dt>
                  <dd dir="auto" className="break-words">
                    {sayValue(from)} <span aria-hidden="true">→</span>
                    <span className="sr-only"> became </span> {sayValue(to)}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ) : null}
      </div>
    </li>
  );
}
