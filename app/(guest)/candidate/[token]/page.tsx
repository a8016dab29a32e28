import type { Metadata } from "next";
import { CandidatePage } from "@/components/candidate-link/candidate-page";
import { LinkRefused } from "@/components/guest/link-refused";
import { openLink, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Your results" };

interface PageProps {
  params: Promise<{ token: string }>;
}

export default async function CandidateLinkPage({ params }: PageProps) {
  const { token } = await params;
  const found = await openLink(trpc.candidateLink.get.queryOptions({ token }));
  if ("refused" in found) return <LinkRefused message={found.refused} />;
  return <CandidatePage token={token} first={found.opened} />;
}
