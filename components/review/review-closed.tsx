import Link from "next/link";
import { DeskTop } from "@/components/review/desk-top";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";

/** A review that cannot be written now, and why. */
export function ReviewClosed({
  openingTitle,
  number,
  why,
}: {
  openingTitle: string;
  number: number;
  why: string;
}) {
  return (
    <>
      <DeskTop openingTitle={openingTitle} number={number} isBlind>
        {null}
      </DeskTop>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[620px] px-4 py-12 outline-none">
        <PageFinding note={why}>Nothing to rate here</PageFinding>
        <Button asChild className="mt-4">
          <Link href="/reviews">My reviews</Link>
        </Button>
      </main>
    </>
  );
}
