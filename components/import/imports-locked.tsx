import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** The imports of an opening to somebody who still owes a review in it: what opens them, and the way there. */
export function ImportsLocked({ openingId }: { openingId: string }) {
  return (
    <OpeningFrame openingId={openingId} current="ranking" crumbs={[{ label: "Imports" }]}>
      <LockedNotice
        action={
          <Button asChild>
            <Link href="/reviews">To my reviews</Link>
          </Button>
        }
      >
        Imports name people and their certificates. They open once you have finished your own reviews of this
        opening and the panel has finished too.
      </LockedNotice>
    </OpeningFrame>
  );
}
