"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { NameDialog } from "@/components/settings/lazy-dialogs";
import { SettingsRow } from "@/components/settings/settings-row";
import { SettingsSection } from "@/components/settings/settings-section";
import { Button } from "@/components/ui/button";
import { may } from "@/domain/permissions";
import { useTRPC } from "@/lib/trpc-client";

/** What the organization is called. */
export function OrganizationSection() {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { data: profile } = useSuspenseQuery(trpc.profile.get.queryOptions());
  const [isEditing, setEditing] = useState(false);
  const update = useMutation(
    trpc.organization.update.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.profile.get.queryFilter());
        router.refresh();
      },
    }),
  );
  const organization = profile.organizations.find(({ isCurrent }) => isCurrent);
  if (!organization) return null;
  const rename = (
    <Button onClick={() => setEditing(true)} aria-label="Rename the organization">
      Rename
    </Button>
  );
  return (
    <SettingsSection title="Organization">
      <SettingsRow label="Name" action={may(profile.role, "organization.update") ? rename : null}>
        {organization.name}
      </SettingsRow>
      {isEditing ? (
        <NameDialog
          title="Rename the organization"
          label="Name"
          name={organization.name}
          version={organization.version}
          save={update.mutateAsync}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </SettingsSection>
  );
}
