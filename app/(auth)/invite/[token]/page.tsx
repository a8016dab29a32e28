import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthFrame } from "@/components/account/auth-frame";
import { InvitationView } from "@/components/account/invitation-view";
import { invitationToken } from "@/domain/member";
import { prefetch, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Invitation", robots: { index: false } };

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!invitationToken.safeParse(token).success) notFound();
  const invitation = await prefetch(trpc.invitation.preview.queryOptions({ token }));
  if (!invitation) notFound();
  return (
    <AuthFrame title={`Join ${invitation.organizationName}`}>
      <InvitationView token={token} invitation={invitation} />
    </AuthFrame>
  );
}
