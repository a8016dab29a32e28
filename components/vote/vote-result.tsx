import type { AskedVote } from "@/components/vote/vote-data";
import { letterOfChoice } from "@/components/vote/vote-data";
import type { ChoiceCount } from "@/domain/vote/ballot-answer";
import { majorityOf } from "@/domain/vote/dissent";
import { cn } from "@/lib/utils";

/** A panel larger than this is drawn as one bar: cells would be too thin to count. */
const MOST_CELLS = 12;

function Bar({ count, of, isLead }: { count: number; of: number; isLead: boolean }) {
  const filled = isLead ? "bg-ahead" : "bg-close";
  if (of > MOST_CELLS) {
    return (
      <span aria-hidden className="h-4 bg-muted">
        <span
          className={cn("block h-full transition-[width] duration-240 motion-reduce:transition-none", filled)}
          style={{ width: `${(100 * count) / of}%` }}
        />
      </span>
    );
  }
  return (
    <span aria-hidden className="flex gap-0.5">
      {Array.from({ length: of }, (_, cell) => `cell ${cell}`).map((cell, index) => (
        <span
          key={cell}
          className={cn(
            "h-4 flex-1 transition-colors duration-240 motion-reduce:transition-none forced-colors:border",
            index < count ? `${filled} forced-colors:bg-[CanvasText]` : "bg-muted",
          )}
        />
      ))}
    </span>
  );
}

/** Most votes first, "cannot tell yet" last and only where somebody chose it. */
function inOrder(counts: readonly ChoiceCount[]): ChoiceCount[] {
  const chosen = counts.filter(({ applicationId }) => applicationId !== null);
  const undecided = counts.filter(({ applicationId, count }) => applicationId === null && count > 0);
  return [...chosen.toSorted((one, other) => other.count - one.count), ...undecided];
}

/** How many chose whom: a cell for everybody who was asked. Said aloud when it changes. */
export function VoteResult({ view, compared }: AskedVote) {
  const counts = view.result ? inOrder(view.result.counts) : [];
  const majority = majorityOf(counts);
  const nameOf = ({ applicationId }: ChoiceCount) => letterOfChoice(compared, applicationId) ?? "Cannot tell";
  return (
    <>
      <p role="status" className="sr-only">
        {counts.map((one) => `${nameOf(one)} ${one.count}`).join(", ")}
      </p>
      {counts.length > 0 ? (
        <ul
          aria-label="Result"
          className="mt-3.5 grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2.5 gap-y-[7px] text-sm tabular-nums"
        >
          {counts.map((one) => {
            const isLead = one.applicationId !== null && one.applicationId === majority;
            return (
              <li
                key={one.applicationId ?? "cannot tell"}
                className={cn("col-span-full grid grid-cols-subgrid items-center", isLead && "font-semibold")}
              >
                <span>{nameOf(one)}</span>
                <Bar count={one.count} of={view.asked} isLead={isLead} />
                <span>{one.count}</span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </>
  );
}
