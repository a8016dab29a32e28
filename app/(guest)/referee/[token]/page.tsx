import type { Metadata } from "next";
import { LinkRefused } from "@/components/guest/link-refused";
import { RefereePage } from "@/components/referee/referee-page";
import { openLink, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "A question to you" };

interface PageProps {
  params: Promise<{ token: string }>;
}

export default async function RefereeLinkPage({ params }: PageProps) {
  const { token } = await params;
  const found = await openLink(trpc.referee.get.queryOptions({ token }));
  if ("refused" in found) return <LinkRefused message={found.refused} />;
  return <RefereePage token={token} first={found.opened} />;
}
