import Link from "next/link";
import { LocalDay } from "@/components/review/local-day";
import { SectionTitle } from "@/components/word/section-title";
import type { RouterOutputs } from "@/lib/trpc-client";

type HandedIn = RouterOutputs["review"]["queue"]["handedIn"][number];

/** What the reader is through with, latest first; the names are open by then. */
export function HandedInList({ handedIn }: { handedIn: readonly HandedIn[] }) {
  return (
    <section aria-label="Handed in" className="mt-10">
      <SectionTitle className="border-b border-border-strong pb-2.5">Handed in</SectionTitle>
      <ul>
        {handedIn.map((row) => (
          <li
            key={row.applicationId}
            className="grid min-h-11 items-center gap-x-5 border-b py-2 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_90px]"
          >
            <span className="min-w-0">
              <Link
                href={`/review/${row.applicationId}`}
                dir="auto"
                className="link font-strong break-words touch:inline-flex touch:min-h-11 touch:items-center"
              >
                {row.candidateName}
              </Link>{" "}
              <span className="text-muted-foreground">
                Candidate {row.number}
                {row.isOpen ? null : ", opens when the panel has finished"}
              </span>
            </span>
            <span dir="auto" className="min-w-0 break-words text-muted-foreground">
              {row.openingTitle}
            </span>
            <span className="text-muted-foreground tabular-nums sm:text-right">
              <LocalDay instant={row.submittedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
