"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import type { Desk } from "@/components/review/desk-data";
import { DeskWork } from "@/components/review/desk-work";
import { OpeningEnd } from "@/components/review/opening-end";
import { OpeningLeft } from "@/components/review/opening-left";
import { OpeningWaiting } from "@/components/review/opening-waiting";
import { useDesksAhead } from "@/components/review/use-desks-ahead";
import { useDraft, useLeaving } from "@/components/review/use-draft";
import { type OpeningWalk, useOpeningWalk } from "@/components/review/use-opening-walk";
import { useTRPC } from "@/lib/trpc-client";

const ReviewCalibrate = dynamic(() =>
  import("@/components/calibration/review-calibrate").then((it) => it.ReviewCalibrate),
);

function OpeningPair({ desk, walk }: { desk: Desk; walk: OpeningWalk }) {
  const queries = useQueryClient();
  const path = useTRPC().review.path.queryFilter({ openingId: desk.openingId });
  const { saver, draft } = useDraft(desk);
  const goOn = async () => {
    // The list of what is left is read anew first, so that it does not offer this one again.
    await queries.invalidateQueries(path);
    walk.toEnd();
  };
  return (
    <DeskWork
      desk={desk}
      saver={saver}
      draft={draft}
      walk={walk}
      left={<OpeningLeft desk={desk} walk={walk} />}
      onHandedIn={goOn}
    />
  );
}

/** One opening at work: one criterion at a time across all candidates, each candidate's review saved by itself. */
export function OpeningDesk({ openingId }: { openingId: string }) {
  const queries = useQueryClient();
  const trpc = useTRPC();
  const walk = useOpeningWalk(openingId, useSearchParams().get("at"));
  const optionsOf = useDesksAhead(walk);
  const { data: desk, isPaused } = useQuery(optionsOf(walk.applicationId));
  const isGone = desk !== undefined && desk.state !== "RATING" && desk.state !== "CALIBRATE";
  useLeaving();
  useEffect(() => {
    // Handed in or closed elsewhere meanwhile: it is no longer on the way.
    if (isGone) void queries.invalidateQueries(trpc.review.path.queryFilter({ openingId }));
  }, [isGone, queries, trpc, openingId]);
  if (walk.applicationId === null) return <OpeningEnd walk={walk} />;
  if (desk?.state === "CALIBRATE")
    return <ReviewCalibrate openingTitle={desk.openingTitle} number={desk.number} family={desk.family} />;
  if (desk?.state !== "RATING") return <OpeningWaiting walk={walk} isOffline={isPaused} />;
  return <OpeningPair key={desk.applicationId} desk={desk} walk={walk} />;
}
