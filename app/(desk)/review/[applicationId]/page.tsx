import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { ReviewScreen } from "@/components/review/review-screen";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Review" };

export default async function ReviewPage({ params }: { params: Promise<{ applicationId: string }> }) {
  const { applicationId } = await params;
  await requireActor();
  const [review] = await Promise.all([
    prefetch(trpc.review.get.queryOptions({ applicationId })),
    prefetch(trpc.review.queue.queryOptions()),
  ]);
  if (review?.state === "CERTIFICATES" || review?.state === "SEALED")
    await prefetch(trpc.review.certificates.queryOptions({ applicationId }));
  if (review?.state === "PANEL") await prefetch(trpc.review.reveal.queryOptions({ applicationId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <ReviewScreen key={applicationId} applicationId={applicationId} />
    </HydrationBoundary>
  );
}
