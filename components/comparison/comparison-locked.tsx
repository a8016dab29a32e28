import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** A comparison with somebody this member has still to review. */
export function ComparisonLocked({ openingId }: { openingId: string }) {
  const queue = (
    <Button asChild>
      <Link href="/reviews">My reviews</Link>
    </Button>
  );
  return (
    <OpeningFrame openingId={openingId} current="compare">
      <LockedNotice action={queue}>
        This comparison opens once you have handed in your own reviews of everybody in it.
      </LockedNotice>
    </OpeningFrame>
  );
}
