import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import { notFound } from "next/navigation";
import { Refused } from "@/components/candidate/refused";
import { ImportScreen } from "@/components/import/import-screen";
import { ImportsLocked } from "@/components/import/imports-locked";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata = { title: "Import" };

interface ImportPageProps {
  params: Promise<{ openingId: string; importId: string }>;
}

export default async function ImportPage({ params }: ImportPageProps) {
  const { openingId, importId } = await params;
  const { role } = await requireActor();
  await prefetch(trpc.opening.get.queryOptions({ openingId }));
  if (!may(role, "import.get")) return <Refused action="import.get" />;
  const one = await prefetch(trpc.import.get.queryOptions({ id: importId }));
  if (one && one.openingId !== openingId.toLowerCase()) notFound();
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      {one ? (
        <ImportScreen openingId={one.openingId} importId={one.id} />
      ) : (
        <ImportsLocked openingId={openingId} />
      )}
    </HydrationBoundary>
  );
}
