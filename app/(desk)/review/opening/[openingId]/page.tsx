import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { OpeningDesk } from "@/components/review/opening-desk";
import { reviewPath } from "@/domain/review-order/review-path";
import { pairKey } from "@/domain/review-progress";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Review" };

interface OpeningReviewPageProps {
  params: Promise<{ openingId: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
}

export default async function OpeningReviewPage({ params, searchParams }: OpeningReviewPageProps) {
  const [{ openingId }, { at }] = await Promise.all([params, searchParams]);
  await requireActor();
  const [path] = await Promise.all([
    prefetch(trpc.review.path.queryOptions({ openingId })),
    prefetch(trpc.review.queue.queryOptions()),
  ]);
  if (path) {
    const steps = reviewPath("BY_CRITERION", path.seed, path.criterionIds, path.applications);
    const answered = new Set(path.applications.flatMap((entry) => entry.answered.map(pairKey)));
    const first =
      steps.find((step) => pairKey(step) === at) ?? steps.find((step) => !answered.has(pairKey(step)));
    const { applicationId } = first ?? {};
    if (applicationId) await prefetch(trpc.review.get.queryOptions({ applicationId }));
  }
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <OpeningDesk key={openingId} openingId={openingId} />
    </HydrationBoundary>
  );
}
