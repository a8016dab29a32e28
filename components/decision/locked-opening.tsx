import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** The decision tab of somebody to whom something here is still sealed: what opens it, and the way there. */
export function LockedOpening({ openingId }: { openingId: string }) {
  return (
    <OpeningFrame openingId={openingId} current="decision">
      <LockedNotice
        action={
          <Button asChild>
            <Link href="/reviews">To my reviews</Link>
          </Button>
        }
      >
        Decisions open once your own reviews of this opening are in and the panel has finished.
      </LockedNotice>
    </OpeningFrame>
  );
}
