"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { ReviewDesk } from "@/components/review/review-desk";
import { useTRPC } from "@/lib/trpc-client";

const ReviewCertificates = dynamic(() =>
  import("@/components/review/review-certificates").then((it) => it.ReviewCertificates),
);
const ReviewReveal = dynamic(() => import("@/components/review/review-reveal").then((it) => it.ReviewReveal));
const ReviewCalibrate = dynamic(() =>
  import("@/components/calibration/review-calibrate").then((it) => it.ReviewCalibrate),
);
const ReviewClosed = dynamic(() => import("@/components/review/review-closed").then((it) => it.ReviewClosed));

/** One review: the desk while it is rated, the certificates once it is handed in, then what the panel sees. */
export function ReviewScreen({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.review.get.queryOptions({ applicationId }));
  if (data.state === "CERTIFICATES" || data.state === "SEALED") {
    return <ReviewCertificates applicationId={applicationId} />;
  }
  if (data.state === "PANEL") return <ReviewReveal applicationId={applicationId} />;
  if (data.state === "CALIBRATE") {
    return <ReviewCalibrate openingTitle={data.openingTitle} number={data.number} family={data.family} />;
  }
  if (data.state === "CLOSED" || data.outcomes.length === 0) {
    const why =
      data.state === "CLOSED" ? data.why : "No outcome has been entered yet, so there is nothing to rate.";
    return <ReviewClosed openingTitle={data.openingTitle} number={data.number} why={why} />;
  }
  return <ReviewDesk desk={data} />;
}
