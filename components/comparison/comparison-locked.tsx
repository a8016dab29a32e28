import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** A comparison with somebody who is still sealed to this member. */
export function ComparisonLocked({ openingId }: { openingId: string }) {
  const queue = (
    <Button asChild>
      <Link href="/reviews">My reviews</Link>
    </Button>
  );
  return (
    <OpeningFrame openingId={openingId} current="compare">
      <LockedNotice action={queue}>
        This comparison opens once your own reviews of everybody in it are in and the panel has finished.
      </LockedNotice>
    </OpeningFrame>
  );
}
