"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { DeskTop } from "@/components/review/desk-top";
import { useKeys } from "@/components/shell/use-keys";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { PageFinding } from "@/components/word/page-finding";

interface ReviewCalibrateProps {
  openingTitle: string;
  /** Of the candidate in front, or null where it is about several. */
  number: number | null;
  family: string;
}

/** A review that opens once its reader has calibrated, with the way there. */
export function ReviewCalibrate({ openingTitle, number, family }: ReviewCalibrateProps) {
  const router = useRouter();
  const href = `/calibration/${family}`;
  useKeys({ enter: () => router.push(href), escape: () => router.push("/reviews") });
  return (
    <>
      <DeskTop openingTitle={openingTitle} number={number} isBlind>
        {null}
      </DeskTop>
      <main id="content" tabIndex={-1} className="mx-auto max-w-[620px] px-4 py-12 outline-none">
        <PageFinding note="This role asks everyone on its panel to rate four invented people first, and shows how the anchors are meant. Nobody else sees how you rate them. Then your reviews open.">
          Calibrate first, then this review opens
        </PageFinding>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button variant="primary" asChild>
            <Link href={href}>
              Calibrate <Kbd aria-hidden>↵</Kbd>
            </Link>
          </Button>
          <Button asChild>
            <Link href="/reviews">My reviews</Link>
          </Button>
        </div>
      </main>
    </>
  );
}
