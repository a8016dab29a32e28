"use client";

import { useMutation } from "@tanstack/react-query";
import { showError } from "@/components/form/api-error";
import type { ShellData } from "@/components/shell/shell-data";
import { NativeSelect } from "@/components/ui/native-select";
import { useTRPC } from "@/lib/trpc-client";

/** The organization; a choice where this person is in more than one. Moving loads everything anew. */
export function OrgSwitch({ shell }: { shell: ShellData }) {
  const trpc = useTRPC();
  const move = useMutation(
    trpc.organization.switch.mutationOptions({
      onSuccess: () => window.location.assign("/openings"),
      onError: showError,
    }),
  );
  if (shell.organizations.length < 2) {
    return (
      <p data-slot="nav-word" className="flex h-8 items-center rounded-md border px-2">
        <span className="truncate">{shell.organizationName}</span>
      </p>
    );
  }
  return (
    <div data-slot="nav-word">
      <NativeSelect
        aria-label="Organization"
        value={shell.organizationId}
        disabled={move.isPending}
        onChange={(event) => move.mutate({ organizationId: event.target.value })}
      >
        {shell.organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
