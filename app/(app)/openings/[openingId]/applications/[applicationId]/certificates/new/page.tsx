import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { CredentialPage } from "@/components/credential/credential-page";
import { calendarDayOf } from "@/domain/calendar";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "New certificate" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string }>;
}

export default async function NewCertificatePage({ params }: PageProps) {
  const { openingId, applicationId } = await params;
  const { at } = await requireActor();
  const dossier = await prefetch(trpc.application.get.queryOptions({ applicationId }));
  if (!dossier) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CredentialPage applicationId={applicationId} today={calendarDayOf(at)} />
    </HydrationBoundary>
  );
}
