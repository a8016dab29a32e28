import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { AppearanceSection } from "@/components/settings/appearance-section";
import { ProfileSection } from "@/components/settings/profile-section";
import { SessionsSection } from "@/components/settings/sessions-section";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { prefetch, queryClient, requireActor, trpc } from "@/lib/trpc-server";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireActor();
  await Promise.all([prefetch(trpc.profile.get.queryOptions()), prefetch(trpc.session.list.queryOptions())]);
  return (
    <HydrationBoundary state={dehydrate(queryClient())}>
      <SettingsFrame role={actor.role} current="you">
        <ProfileSection />
        <AppearanceSection />
        <SessionsSection />
      </SettingsFrame>
    </HydrationBoundary>
  );
}
