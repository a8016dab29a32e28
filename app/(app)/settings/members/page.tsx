import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ExportSection } from "@/components/export/export-section";
import { InvitationsSection } from "@/components/settings/invitations-section";
import { MembersSection } from "@/components/settings/members-section";
import { OrganizationSection } from "@/components/settings/organization-section";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { SigningKeysSection } from "@/components/settings/signing-keys-section";
import { LockedNotice } from "@/components/word/locked-notice";
import { PERMISSIONS } from "@/domain/permission-table";
import { may } from "@/domain/permissions";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Members" };

export default async function MembersPage() {
  const { role } = await requireActor();
  if (!may(role, "member.list")) {
    return (
      <SettingsFrame role={role} current="members">
        <LockedNotice className="mt-5">{PERMISSIONS["member.list"].sentence}</LockedNotice>
      </SettingsFrame>
    );
  }
  const invites = may(role, "invitation.list");
  const seesKeys = may(role, "signingKey.list");
  const exports = may(role, "export.organization");
  await Promise.all([
    prefetch(trpc.profile.get.queryOptions()),
    prefetch(trpc.member.list.queryOptions()),
    invites ? prefetch(trpc.invitation.list.queryOptions()) : null,
    seesKeys ? prefetch(trpc.signingKey.list.queryOptions()) : null,
    exports ? prefetch(trpc.export.listWhole.queryOptions()) : null,
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <SettingsFrame role={role} current="members">
        <OrganizationSection />
        <MembersSection canChange={may(role, "member.update")} />
        {invites ? <InvitationsSection /> : null}
        {seesKeys ? <SigningKeysSection canRotate={may(role, "signingKey.rotate")} /> : null}
        {exports ? <ExportSection /> : null}
      </SettingsFrame>
    </HydrationBoundary>
  );
}
