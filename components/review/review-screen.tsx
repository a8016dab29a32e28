"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { ReviewDesk } from "@/components/review/review-desk";
import { useTRPC } from "@/lib/trpc-client";

const ReviewReveal = dynamic(() => import("@/components/review/review-reveal").then((it) => it.ReviewReveal));
const ReviewClosed = dynamic(() => import("@/components/review/review-closed").then((it) => it.ReviewClosed));

/** One review: the desk while it is rated, what was hidden once it is handed in. */
export function ReviewScreen({ applicationId, memberId }: { applicationId: string; memberId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.get.queryOptions({ applicationId }));
  if (data.state === "HANDED_IN") return <ReviewReveal applicationId={applicationId} />;
  if (data.state === "CLOSED" || data.outcomes.length === 0) {
    const why =
      data.state === "CLOSED" ? data.why : "No outcome has been entered yet, so there is nothing to rate.";
    return <ReviewClosed openingTitle={data.openingTitle} number={data.number} why={why} />;
  }
  return <ReviewDesk desk={data} memberId={memberId} />;
}
