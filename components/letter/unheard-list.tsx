"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { decisionTitle } from "@/components/decision/decision-words";
import type { LetterList } from "@/components/letter/letter-data";
import { SectionTitle } from "@/components/word/section-title";
import type { LetterStanding } from "@/domain/letter/letter-standing";
import { formatCount, formatShortDay } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

type Decided = LetterList["decided"][number];

const STANDINGS: Readonly<Record<LetterStanding, string>> = {
  unsigned: "Waits for a second signature",
  replaced: "Replaced",
  unwritten: "Has heard nothing yet",
  drafted: "Letter drafted, not sent",
  sent: "Letter sent",
};

function standingWords({ standing, sentAt }: Decided): string {
  return standing === "sent" && sentAt ? `Letter sent ${formatShortDay(sentAt)}` : STANDINGS[standing];
}

const LINKS: Partial<Record<LetterStanding, string>> = {
  unwritten: "Write the letter",
  drafted: "Go on writing",
  sent: "Read it",
};

function DecidedRow({ row }: { row: Decided }) {
  const { candidateName, decisionId, kind, standing } = row;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t py-2.5 first:border-border-strong">
      <span dir="auto" className="min-w-0 break-words">
        {decisionTitle(kind, candidateName)}
      </span>
      <span className="flex flex-wrap items-baseline gap-x-4 text-sm">
        <span className={standing === "unwritten" ? "text-attention-text" : "text-muted-foreground"}>
          {standingWords(row)}
        </span>
        {LINKS[standing] ? (
          <Link className="link" href={`/decisions/${decisionId}/letter`}>
            {LINKS[standing]}
            <span className="sr-only">: {candidateName}</span>
          </Link>
        ) : null}
      </span>
    </li>
  );
}

function Undecided({ list }: { list: LetterList }) {
  const { undecided, undecidedCount } = list;
  if (undecidedCount === 0) return null;
  const more = undecidedCount - undecided.length;
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-muted-foreground">
        {formatCount(undecidedCount, "candidate")} without a decision
      </summary>
      <ul className="mt-2 columns-1 gap-x-8 sm:columns-2">
        {undecided.map(({ applicationId, candidateName }) => (
          <li key={applicationId} dir="auto" className="break-words">
            {candidateName}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="mt-1 text-muted-foreground">and {more} more</p> : null}
    </details>
  );
}

/** Who of an opening has heard of their decision and who has not, and about whom nothing is decided. */
export function UnheardList({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.letter.list.queryOptions({ openingId }));
  if (!data || data.decided.length === 0) return null;
  return (
    <section>
      <SectionTitle className="mb-2.5">Who has heard of it</SectionTitle>
      <ul className="border-b">
        {data.decided.map((row) => (
          <DecidedRow key={row.decisionId} row={row} />
        ))}
      </ul>
      <Undecided list={data} />
    </section>
  );
}
