import Link from "next/link";
import { SectionTitle } from "@/components/word/section-title";
import type { RouterOutputs } from "@/lib/trpc-client";

type Withheld = RouterOutputs["candidate"]["list"]["withheld"];

/** Applications still sealed to the reader: by number, in the order of their openings. */
export function WithheldList({ rows }: { rows: Withheld }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="withheld-title" className="mt-8">
      <SectionTitle
        id="withheld-title"
        aside="Names open once your own review is in and the panel has finished"
      >
        Not open to you yet
      </SectionTitle>
      <ul className="mt-3 text-sm">
        {rows.map(({ applicationId, openingTitle, number }) => (
          <li key={applicationId} className="flex flex-wrap gap-x-3 border-t border-border py-2.5">
            <Link href={`/review/${applicationId}`} className="link font-strong">
              Candidate {number}
            </Link>
            <bdi className="min-w-0 break-words text-muted-foreground">{openingTitle}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
