import { DeskStatus } from "@/components/review/desk-status";
import { DeskTop } from "@/components/review/desk-top";
import type { OpeningWalk } from "@/components/review/use-opening-walk";
import { Skeleton } from "@/components/ui/skeleton";

interface OpeningWaitingProps {
  walk: OpeningWalk;
  isOffline: boolean;
}

/** A candidate whose outcomes are still on their way here, or cannot be fetched without a connection. */
export function OpeningWaiting({ walk, isOffline }: OpeningWaitingProps) {
  return (
    <>
      <DeskTop openingTitle={walk.path.openingTitle} number={walk.number} isBlind>
        <DeskStatus />
      </DeskTop>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[620px] px-4 pt-9 outline-none">
        {isOffline ? (
          <p role="status" className="section-note">
            The outcomes of Candidate {walk.number} open as soon as the connection is back. What you answered
            is kept on this device.
          </p>
        ) : (
          <div role="status" aria-label={`Loading Candidate ${walk.number}`}>
            <Skeleton className="w-40" />
            <Skeleton className="mt-4 h-7 w-4/5" />
            <Skeleton className="mt-8 h-16 w-full" />
          </div>
        )}
      </main>
    </>
  );
}
