import Link from "next/link";
import { decisionTitle, standingWords } from "@/components/decision/decision-words";
import { When } from "@/components/word/when";
import type { RouterOutputs } from "@/lib/trpc-client";

type Rows = RouterOutputs["decision"]["list"];

/** Decisions, newest first: what, who decided, when, and what has become of it. */
export function DecisionList({ rows, showsOpening }: { rows: Rows; showsOpening: boolean }) {
  return (
    <ul className="border-b">
      {rows.map((row) => (
        <li
          key={row.id}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t py-3 first:border-border-strong hover:bg-accent"
        >
          <span className="min-w-0">
            <Link
              href={`/decisions/${row.id}`}
              className="font-strong break-words after:absolute after:inset-0"
            >
              {decisionTitle(row.kind, row.candidateName)}
            </Link>
            {showsOpening ? (
              <span dir="auto" className="block text-sm break-words text-muted-foreground">
                {row.openingTitle}
              </span>
            ) : null}
          </span>
          <span className="text-sm text-muted-foreground">
            {standingWords(row)} {row.decidedBy}, <When at={row.decidedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
