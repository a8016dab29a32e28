"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { ConfirmDialog } from "@/components/settings/lazy-dialogs";
import { SettingsSection } from "@/components/settings/settings-section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { When } from "@/components/word/when";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Key = RouterOutputs["signingKey"]["list"]["keys"][number];

const NOTE =
  "Each decision is sealed with the key in use. Older keys stay published: what they signed is still checked by them.";

/** The keys decisions are signed with, and where anybody finds their public halves. */
export function SigningKeysSection({ canRotate }: { canRotate: boolean }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(trpc.signingKey.list.queryOptions());
  const [asked, setAsked] = useState<Key | null>(null);
  const rotate = useMutation(
    trpc.signingKey.rotate.mutationOptions({
      onSuccess: () => toast("A new key signs from now on"),
      onError: showError,
      onSettled: async () => {
        setAsked(null);
        await queryClient.invalidateQueries(trpc.signingKey.list.queryFilter());
      },
    }),
  );
  const inUse = data.keys.find(({ retiredAt }) => retiredAt === null);
  return (
    <SettingsSection
      title="Keys decisions are signed with"
      note={NOTE}
      action={canRotate && inUse ? <Button onClick={() => setAsked(inUse)}>Replace the key…</Button> : null}
    >
      {data.keys.length === 0 ? (
        <p className="text-sm text-muted-foreground">The first key is made with the first decision.</p>
      ) : (
        <ul>
          {data.keys.map((key) => (
            <KeyRow key={key.id} of={key} />
          ))}
        </ul>
      )}
      <p className="section-note mt-3 break-words">
        Published at{" "}
        <a className="link" href={data.address}>
          {data.address}
        </a>
      </p>
      {asked ? (
        <ConfirmDialog
          title="Replace the key decisions are signed with?"
          action="Replace it"
          isPending={rotate.isPending}
          onConfirm={() => rotate.mutate({ id: asked.id })}
          onClose={() => setAsked(null)}
        >
          A new key signs every decision from now on. The old one stays published, so that what it signed can
          still be checked. It cannot be put back into use.
        </ConfirmDialog>
      ) : null}
    </SettingsSection>
  );
}

function KeyRow({ of: { keyId, createdAt, retiredAt, startedBy } }: { of: Key }) {
  return (
    <li className="border-t border-border py-2.5 first:border-t-0">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <code className="min-w-0 font-mono text-sm break-all">{keyId}</code>
        {retiredAt === null ? <Badge variant="solid">In use</Badge> : null}
      </span>
      <span className="section-note block break-words">
        {startedBy ? `Made by ${startedBy}, ` : "Made when it was needed, "}
        <When at={createdAt} />
        {retiredAt ? (
          <>
            {" · replaced "}
            <When at={retiredAt} />
          </>
        ) : null}
      </span>
    </li>
  );
}
