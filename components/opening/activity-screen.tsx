"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import Link from "next/link";
import { ActivityList } from "@/components/opening/activity-list";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { LockedNotice } from "@/components/word/locked-notice";
import { SectionFinding } from "@/components/word/section-finding";
import { useTRPC } from "@/lib/trpc-client";

/** The activity tab; locked while the reader has a review to hand in here. */
export function ActivityScreen({ openingId }: { openingId: string }) {
  const trpc = useTRPC();
  const { data: opening } = useSuspenseQuery(trpc.opening.get.queryOptions({ openingId }));
  const isLocked = opening.isOwing || !opening.can.seeActivity;
  return (
    <OpeningFrame openingId={openingId} current="activity">
      {isLocked ? (
        <LockedNotice
          action={
            opening.isOwing ? (
              <Link href="/reviews" className="link">
                Go to my reviews
              </Link>
            ) : null
          }
        >
          {opening.isOwing
            ? "You see what happened here once your own reviews are in and the panel has finished."
            : "Reviewers do not see an opening’s activity."}
        </LockedNotice>
      ) : (
        <>
          <SectionFinding className="mb-5">Who did what here</SectionFinding>
          <ActivityList openingId={openingId} />
        </>
      )}
    </OpeningFrame>
  );
}
