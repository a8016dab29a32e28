import { formatCount, formatDay } from "@/lib/format";
import type { RouterOutputs } from "@/lib/trpc-client";

type Opening = RouterOutputs["opening"]["get"];

const STATUS_WORDS = { DRAFT: "Draft, not open yet", OPEN: null, DECIDED: "Decided", ARCHIVED: "Archived" };

function reviewWords({ reviews, own }: Opening): string | null {
  if (reviews) return reviews.expected > 0 ? `${reviews.submitted} of ${reviews.expected} reviews in` : null;
  if (!own) return null;
  const yours = `Yours: ${own.submitted} of ${own.submitted + own.owed} reviews in`;
  return own.unanswered > 0 ? `${yours}, certificates of ${own.unanswered} to answer` : yours;
}

function rubricWords({ rubricVersion, frozenOn }: Opening): string {
  return `Rubric ${rubricVersion}${frozenOn ? `, frozen ${formatDay(frozenOn).replace(/ \d{4}$/, "")}` : ""}`;
}

/** The grey line under an opening's title. */
export function OpeningMeta({ opening }: { opening: Opening }) {
  const words = [
    STATUS_WORDS[opening.status],
    opening.location || null,
    formatCount(opening.candidates, "candidate"),
    reviewWords(opening),
    rubricWords(opening),
    `Ages counted to ${formatDay(opening.asOf)}`,
  ].filter((word) => word !== null);
  return (
    <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted-foreground tabular-nums">
      {words.map((word) => (
        <span key={word} dir="auto" className="min-w-0 break-words">
          {word}
        </span>
      ))}
    </p>
  );
}
