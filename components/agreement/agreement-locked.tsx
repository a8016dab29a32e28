import Link from "next/link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { Button } from "@/components/ui/button";
import { LockedNotice } from "@/components/word/locked-notice";

/** The agreement of an opening to somebody to whom anything of it is sealed: what opens it, and the way there. */
export function AgreementLocked({ openingId }: { openingId: string }) {
  return (
    <OpeningFrame openingId={openingId} current="reviews" crumbs={[{ label: "Agreement" }]}>
      <LockedNotice
        action={
          <Button asChild>
            <Link href="/reviews">To my reviews</Link>
          </Button>
        }
      >
        How far reviewers agree opens once you have finished your own reviews of this opening and the panel
        has finished too.
      </LockedNotice>
    </OpeningFrame>
  );
}
