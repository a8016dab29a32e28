"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { ConfirmDialog, InviteDialog } from "@/components/settings/lazy-dialogs";
import { SettingsSection } from "@/components/settings/settings-section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ROLE_NAMES } from "@/domain/role";
import { formatDay } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Invitation = RouterOutputs["invitation"]["list"][number];
type Asked = { what: "invite"; again?: Invitation } | { what: "take-back"; invitation: Invitation } | null;

/** Who was invited and has not come yet. */
export function InvitationsSection() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: invitations } = useSuspenseQuery(trpc.invitation.list.queryOptions());
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const takeBack = useMutation(
    trpc.invitation.revoke.mutationOptions({
      onError: showError,
      onSettled: () => queryClient.invalidateQueries(trpc.invitation.list.queryFilter()),
    }),
  );
  return (
    <SettingsSection
      title="Invitations"
      note="A link that works once, for seven days. You pass it on yourself."
      action={
        <Button variant="primary" onClick={() => setAsked({ what: "invite" })}>
          Invite somebody
        </Button>
      }
    >
      {invitations.length === 0 ? <p className="text-sm text-muted-foreground">None is open.</p> : null}
      <ul>
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            onRenew={() => setAsked({ what: "invite", again: invitation })}
            onTakeBack={() => setAsked({ what: "take-back", invitation })}
          />
        ))}
      </ul>
      {asked?.what === "invite" ? <InviteDialog again={asked.again} onClose={close} /> : null}
      {asked?.what === "take-back" ? (
        <ConfirmDialog
          title={`Take back the invitation of ${asked.invitation.name}?`}
          action="Take it back"
          isPending={takeBack.isPending}
          onConfirm={() => takeBack.mutate({ id: asked.invitation.id }, { onSettled: close })}
          onClose={close}
        >
          The link stops working at once. You can invite {asked.invitation.email} again with a new one.
        </ConfirmDialog>
      ) : null}
    </SettingsSection>
  );
}

interface InvitationRowProps {
  invitation: Invitation;
  onRenew: () => void;
  onTakeBack: () => void;
}

function InvitationRow({ invitation, onRenew, onTakeBack }: InvitationRowProps) {
  const { name, email, role, expiresAt, isExpired, invitedBy } = invitation;
  return (
    <li className="grid min-h-[62px] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-2 border-t border-border py-2 text-sm first:border-t-0 max-sm:grid-cols-1">
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2">
          <span className="min-w-0 font-medium break-words">{name}</span>
          <span className="text-muted-foreground">as {ROLE_NAMES[role].toLowerCase()}</span>
          {isExpired ? <Badge variant="dashed">Run out</Badge> : null}
        </span>
        <span className="section-note block break-words">
          {email} · invited by {invitedBy} · {isExpired ? "was open" : "open"} until {formatDay(expiresAt)}
        </span>
      </span>
      <span className="flex gap-1.5">
        <Button size="sm" onClick={onRenew} aria-label={`New link for ${name}`}>
          New link
        </Button>
        <Button size="sm" onClick={onTakeBack} aria-label={`Take back the invitation of ${name}`}>
          Take back
        </Button>
      </span>
    </li>
  );
}
