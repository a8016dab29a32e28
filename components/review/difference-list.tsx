import Link from "next/link";
import { levelWords } from "@/components/review/level-text";
import { SectionTitle } from "@/components/word/section-title";
import { spreadOf } from "@/domain/review-difference";
import { formatCount } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Reviews = RouterOutputs["review"]["list"];
type Difference = Reviews["differences"][number];

function DifferenceItem({ row, reviews }: { row: Difference; reviews: Reviews }) {
  const names = new Map(reviews.reviewers.map((person) => [person.memberId, person.name]));
  const nameOf = (memberId: string) => (memberId === reviews.me ? "You" : (names.get(memberId) ?? ""));
  return (
    <li className="grid gap-x-5 gap-y-1 border-b py-3 text-sm sm:grid-cols-[170px_minmax(0,1fr)_minmax(0,220px)]">
      <span className="min-w-0 break-words">
        <Link
          href={`/openings/${reviews.openingId}/applications/${row.applicationId}`}
          dir="auto"
          className="link font-strong touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {row.candidateName}
        </Link>
        <span className="block text-muted-foreground">{row.criterionName}</span>
      </span>
      <span dir="auto" className="min-w-0 break-words">
        {row.statement}
      </span>
      <span className="min-w-0">
        <b className="text-attention-text">{spreadOf(row.answers)} levels apart</b>
        {row.answers.map((answer) => (
          <span
            key={answer.memberId}
            className="flex justify-between gap-3 text-muted-foreground tabular-nums"
          >
            <span className="min-w-0 break-words">{nameOf(answer.memberId)}</span>
            <span>{levelWords(answer.level)}</span>
          </span>
        ))}
      </span>
    </li>
  );
}

/** Where people who have handed in are two levels or more apart: what to talk about first. */
export function DifferenceList({ reviews }: { reviews: Reviews }) {
  const { differences } = reviews;
  if (differences.length === 0) return null;
  return (
    <section aria-label="Large differences" className="mt-10">
      <SectionTitle
        className="border-b border-border-strong pb-2.5"
        aside={formatCount(differences.length, "rating")}
      >
        Talk about these first
      </SectionTitle>
      <ul>
        {differences.map((row) => (
          <DifferenceItem
            key={`${row.applicationId} ${row.outcomeId} ${row.criterionId}`}
            row={row}
            reviews={reviews}
          />
        ))}
      </ul>
    </section>
  );
}
