import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { AgreementLink } from "@/components/agreement/agreement-link";
import { DebriefLink } from "@/components/debrief/debrief-link";
import { OpeningFrame } from "@/components/opening/opening-frame";
import { OpeningReviews } from "@/components/review/opening-reviews";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Reviews" };

export default async function OpeningReviewsPage({ params }: { params: Promise<{ openingId: string }> }) {
  const { openingId } = await params;
  await requireActor();
  await Promise.all([
    prefetch(trpc.opening.get.queryOptions({ openingId })),
    prefetch(trpc.review.list.queryOptions({ openingId })),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <OpeningFrame
        openingId={openingId}
        current="reviews"
        actions={
          <>
            <AgreementLink openingId={openingId} />
            <DebriefLink openingId={openingId} />
          </>
        }
      >
        <OpeningReviews openingId={openingId} />
      </OpeningFrame>
    </HydrationBoundary>
  );
}
