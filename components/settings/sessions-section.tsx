"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { SignOutButton } from "@/components/account/sign-out-button";
import { showError } from "@/components/form/api-error";
import { ConfirmDialog } from "@/components/settings/lazy-dialogs";
import { SettingsSection } from "@/components/settings/settings-section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { When } from "@/components/word/when";
import { formatCount } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

type Session = RouterOutputs["session"]["list"][number];

/** Where one is signed in; each can be ended from here. */
export function SessionsSection() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data: sessions } = useSuspenseQuery(trpc.session.list.queryOptions());
  const [asked, setAsked] = useState<Session | "others" | null>(null);
  const settled = {
    onSettled: () => queryClient.invalidateQueries(trpc.session.list.queryFilter()),
    onError: showError,
  };
  const end = useMutation(trpc.session.revoke.mutationOptions(settled));
  const endOthers = useMutation(trpc.session.revokeOthers.mutationOptions(settled));

  function confirm() {
    const close = () => setAsked(null);
    const done = (count: number) => toast(`${formatCount(count, "browser")} signed out`);
    if (asked === "others")
      endOthers.mutate(undefined, { onSuccess: ({ count }) => done(count), onSettled: close });
    else if (asked) end.mutate({ id: asked.id }, { onSuccess: () => done(1), onSettled: close });
  }

  return (
    <SettingsSection
      title="Where you are signed in"
      note="Whoever is signed out has to sign in again. A session ends by itself after 30 days."
      action={
        sessions.length > 1 ? (
          <Button onClick={() => setAsked("others")}>Sign out everywhere else</Button>
        ) : null
      }
    >
      <ul>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => setAsked(session)} />
        ))}
      </ul>
      {asked ? (
        <ConfirmDialog
          title={asked === "others" ? "Sign out everywhere else?" : `Sign out ${asked.device}?`}
          action="Sign out"
          isPending={end.isPending || endOthers.isPending}
          onConfirm={confirm}
          onClose={() => setAsked(null)}
        >
          {asked === "others" ? "All your other browsers are" : "That browser is"} signed out with the next
          click there. What is saved as a draft stays.
        </ConfirmDialog>
      ) : null}
    </SettingsSection>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const { device, address, createdAt, lastSeenAt, isCurrent } = session;
  return (
    <li className="grid min-h-[62px] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 border-t border-border py-2 first:border-t-0">
      <span className="min-w-0">
        <span className="flex flex-wrap items-center gap-2">
          {device}
          {isCurrent ? <Badge variant="solid">This browser</Badge> : null}
        </span>
        <span className="section-note block break-words">
          Last seen <When saysToday at={lastSeenAt} /> · signed in <When saysToday at={createdAt} />
          {address ? ` · ${address}` : ""}
        </span>
      </span>
      {isCurrent ? (
        <SignOutButton />
      ) : (
        <Button onClick={onEnd} aria-label={`Sign out ${device}`}>
          Sign out
        </Button>
      )}
    </li>
  );
}
