import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { CalibrationScreen } from "@/components/calibration/calibration-screen";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Calibration" };

export default async function CalibrationPage({ params }: { params: Promise<{ family: string }> }) {
  const { family } = await params;
  await requireActor();
  await prefetch(trpc.calibration.get.queryOptions({ family }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CalibrationScreen key={family} family={family} />
    </HydrationBoundary>
  );
}
