import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { Refused } from "@/components/candidate/refused";
import { ImportsLocked } from "@/components/import/imports-locked";
import { ImportsScreen } from "@/components/import/imports-screen";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Imports" };

export default async function ImportsPage({ params }: { params: Promise<{ openingId: string }> }) {
  const { openingId } = await params;
  const { role } = await requireActor();
  await prefetch(trpc.opening.get.queryOptions({ openingId }));
  if (!may(role, "import.list")) return <Refused action="import.list" />;
  const list = await prefetch(trpc.import.list.queryOptions({ openingId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {list ? <ImportsScreen openingId={openingId} /> : <ImportsLocked openingId={openingId} />}
    </HydrationBoundary>
  );
}
