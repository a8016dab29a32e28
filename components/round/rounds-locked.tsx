import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** The rounds of an opening to somebody to whom anything of it is sealed: what opens them, and the way there. */
export function RoundsLocked({ openingId }: { openingId: string }) {
  return (
    <OpeningFrame openingId={openingId} current="compare" crumbs={[{ label: "Rounds" }]}>
      <LockedNotice
        action={
          <Button asChild>
            <Link href="/reviews">To my reviews</Link>
          </Button>
        }
      >
        Rounds open once you have finished your own reviews of this opening and the panel has finished too.
      </LockedNotice>
    </OpeningFrame>
  );
}
