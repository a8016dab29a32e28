import Link from "next/link";
import type { ListedRound } from "@/components/round/round-data";
import { SectionTitle } from "@/components/word/section-title";
import { When } from "@/components/word/when";
import { doneWords, leftWords } from "@/domain/pairwise/round-words";
import { formatCount } from "@/lib/format";

/** How a round stands for the one who reads. */
function standingOf({ left, isShown, endedAt, done, asked }: ListedRound): string {
  if (left !== null && left > 0) return leftWords(left);
  if (endedAt) return "Ended";
  if (done === asked) return "Everybody is done";
  return isShown ? "You are done" : "Waiting for the panel";
}

function RoundRow({ openingId, round }: { openingId: string; round: ListedRound }) {
  const isMine = round.left !== null && round.left > 0;
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-border py-3 text-sm sm:grid-cols-[minmax(0,1fr)_150px_110px]">
      <span className="min-w-0">
        <Link
          href={`/openings/${openingId}/rounds/${round.roundId}`}
          className="link font-strong touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {formatCount(round.people, "candidate")}, started by {round.startedBy}
        </Link>
        <span className="block text-muted-foreground">
          <When at={round.startedAt} />
          {round.ballot === "CLOSED" ? ", closed ballot" : ""}
        </span>
      </span>
      <span className={isMine ? "font-strong" : "text-muted-foreground"}>{standingOf(round)}</span>
      <span className="text-muted-foreground tabular-nums sm:text-right">{doneWords(round)}</span>
    </li>
  );
}

/** The rounds there were, the latest first. */
export function RoundsList({ openingId, rounds }: { openingId: string; rounds: readonly ListedRound[] }) {
  return (
    <section aria-label="Rounds">
      <SectionTitle className="pb-2.5">Rounds</SectionTitle>
      <ul className="border-b border-border">
        {rounds.map((round) => (
          <RoundRow key={round.roundId} openingId={openingId} round={round} />
        ))}
      </ul>
    </section>
  );
}
