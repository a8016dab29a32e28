import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { ReviewQueue } from "@/components/review/review-queue";
import { PageFrame } from "@/components/shell/page-frame";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "My reviews" };

export default async function ReviewsPage() {
  await requireActor();
  await Promise.all([
    prefetch(trpc.review.queue.queryOptions()),
    prefetch(trpc.calibration.due.queryOptions()),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <PageFrame crumbs={[{ label: "My reviews" }]}>
        <ReviewQueue />
      </PageFrame>
    </HydrationBoundary>
  );
}
