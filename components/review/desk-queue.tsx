import Link from "next/link";
import type { RouterOutputs } from "@/lib/trpc-client";

type Waiting = RouterOutputs["review"]["queue"]["waiting"][number];

/** How many of those that wait are listed beside the desk. */
const MOST = 6;

/** What waits for the reviewer after this one. */
export function DeskQueue({ waiting, current }: { waiting: readonly Waiting[]; current: string }) {
  const listed = waiting.slice(0, MOST);
  const more = waiting.length - listed.length;
  return (
    <nav aria-label="My queue" data-slot="desk-queue">
      <h2 className="mb-1.5 px-2 text-xs text-sidebar-muted-foreground">My queue</h2>
      <ol>
        {listed.map(({ applicationId, number, answered, outcomeCount, criterionCount, isHandedIn }) => {
          const isCurrent = applicationId === current;
          return (
            <li key={applicationId}>
              <Link
                href={`/review/${applicationId}`}
                aria-current={isCurrent ? "page" : undefined}
                className="grid grid-cols-[minmax(0,1fr)_auto] gap-2.5 rounded-md px-2 py-[7px] text-sidebar-muted-foreground hover:text-foreground aria-[current]:text-foreground touch:min-h-11"
              >
                <span>Candidate {number}</span>
                <span className="tabular-nums">
                  {isCurrent && "now"}
                  {!isCurrent && isHandedIn && "certificates"}
                  {!isCurrent && !isHandedIn && `${answered} of ${outcomeCount * criterionCount}`}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <Link href="/reviews" className="link mt-1 inline-block px-2 py-1 text-sidebar-muted-foreground">
          and {more} more
        </Link>
      )}
    </nav>
  );
}
