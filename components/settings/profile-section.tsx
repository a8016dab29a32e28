"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { NameDialog } from "@/components/settings/lazy-dialogs";
import { SettingsRow } from "@/components/settings/settings-row";
import { SettingsSection } from "@/components/settings/settings-section";
import { Button } from "@/components/ui/button";
import { ROLE_NAMES } from "@/domain/role";
import { useTRPC } from "@/lib/trpc-client";

/** Who one is here. */
export function ProfileSection() {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: profile } = useSuspenseQuery(trpc.profile.get.queryOptions());
  const [isEditing, setEditing] = useState(false);
  const update = useMutation(
    trpc.profile.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.profile.get.queryFilter());
        router.refresh();
      },
    }),
  );
  return (
    <SettingsSection title="Profile">
      <SettingsRow
        label="Name"
        action={
          <Button onClick={() => setEditing(true)} aria-label="Change your name">
            Change
          </Button>
        }
      >
        {profile.name}
      </SettingsRow>
      <SettingsRow label="E-mail">{profile.email}</SettingsRow>
      <SettingsRow label="Signs in with">
        {profile.usesCompanySignIn
          ? "The company sign-in"
          : profile.isDemo
            ? "The demo"
            : "E-mail and password"}
      </SettingsRow>
      {profile.organizations.map(({ id, name, role, isCurrent }) => (
        <SettingsRow key={id} label={isCurrent ? "Organization" : "Also in"}>
          {name}, {ROLE_NAMES[role].toLowerCase()}
        </SettingsRow>
      ))}
      {isEditing ? (
        <NameDialog
          title="Change your name"
          label="Name"
          name={profile.name}
          version={profile.version}
          save={update.mutateAsync}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </SettingsSection>
  );
}
