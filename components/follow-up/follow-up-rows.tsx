import Link from "next/link";
import type { FollowUpRow } from "@/components/follow-up/follow-up-data";
import { kindWords } from "@/domain/follow-up/follow-up-kind";
import { formatDay } from "@/lib/format";

function dateWords({ standing, dueOn, answeredAt, answeredBy }: FollowUpRow): string {
  if (standing === "answered") return `${answeredBy ?? ""}, ${formatDay(answeredAt ?? dueOn)}`;
  return `${standing === "due" ? "due since" : "from"} ${formatDay(dueOn)}`;
}

interface FollowUpRowsProps {
  rows: readonly FollowUpRow[];
  label: string;
  canAnswer: boolean;
}

/** People who were hired, with when it is or was said how it goes. */
export function FollowUpRows({ rows, label, canAnswer }: FollowUpRowsProps) {
  return (
    <ul aria-label={label} className="border-b">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t py-3 first:border-border-strong hover:bg-accent"
        >
          <span className="min-w-0 break-words">
            <Link href={`/follow-ups/${row.id}`} className="font-strong after:absolute after:inset-0">
              {row.standing === "due" && canAnswer ? (
                <span className="sr-only">Say how it goes: </span>
              ) : null}
              <span dir="auto">{row.candidateName}</span>
            </Link>
            <span className="text-muted-foreground">, {kindWords(row.kind)}</span>
            <span dir="auto" className="block text-sm break-words text-muted-foreground">
              {row.openingTitle}
            </span>
          </span>
          <span
            className={
              row.standing === "due"
                ? "text-sm text-attention-text"
                : "text-sm text-muted-foreground tabular-nums"
            }
          >
            {dateWords(row)}
          </span>
        </li>
      ))}
    </ul>
  );
}
