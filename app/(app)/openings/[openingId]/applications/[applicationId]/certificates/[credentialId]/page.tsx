import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { DossierLocked } from "@/components/candidate/dossier-locked";
import { CredentialPage } from "@/components/credential/credential-page";
import { calendarDayOf } from "@/domain/calendar";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Certificate" };

interface PageProps {
  params: Promise<{ openingId: string; applicationId: string; credentialId: string }>;
}

export default async function CertificatePage({ params }: PageProps) {
  const { openingId, applicationId, credentialId } = await params;
  const { at } = await requireActor();
  const dossier = await prefetch(trpc.application.get.queryOptions({ applicationId }));
  if (!dossier) return <DossierLocked openingId={openingId} applicationId={applicationId} />;
  if (!dossier.can.enter) notFound();
  if (!dossier.credentials.some(({ id }) => id === credentialId)) {
    const kept = await prefetch(trpc.duplicate.kept.queryOptions({ kind: "CREDENTIAL", id: credentialId }));
    if (!kept || kept.id === credentialId) notFound();
    redirect(`/openings/${openingId}/applications/${applicationId}/certificates/${kept.id}`);
  }
  await prefetch(trpc.duplicate.list.queryOptions({ applicationId }));
  await prefetch(trpc.credentialProof.get.queryOptions({ credentialId }));
  await prefetch(trpc.origin.get.queryOptions({ applicationId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <CredentialPage applicationId={applicationId} credentialId={credentialId} today={calendarDayOf(at)} />
    </HydrationBoundary>
  );
}
