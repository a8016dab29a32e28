"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { ConfirmDialog, RefereeLinkDialog } from "@/components/referee/lazy-dialogs";
import {
  type RefereeRequest,
  relationWords,
  requestWords,
  STANDING_NAMES,
} from "@/components/referee/request-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useTRPC } from "@/lib/trpc-client";

interface RequestRowProps {
  request: RefereeRequest;
  canAsk: boolean;
}

/** One person who was asked: what came of it and, while the link is open, ways to remind them and to take it back. */
export function RequestRow({ request, canAsk }: RequestRowProps) {
  const { name, standing, comment } = request;
  return (
    <li className="grid gap-1.5 border-t border-border py-3 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <b dir="auto" className="min-w-0 break-words">
          {name}
        </b>
        <span className="min-w-0 break-words text-muted-foreground">{relationWords(request)}</span>
        <Badge variant={standing === "answered" ? "solid" : "dashed"}>{STANDING_NAMES[standing]}</Badge>
      </div>
      <p className="break-words text-muted-foreground">{requestWords(request)}</p>
      {comment ? (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          “{comment}”
        </p>
      ) : null}
      {canAsk && standing === "waiting" ? <RequestActions request={request} /> : null}
    </li>
  );
}

function RequestActions({ request }: { request: RefereeRequest }) {
  const { id, name, version, isMailed } = request;
  const [asking, setAsking] = useState<"revoke" | "show">();
  const [path, setPath] = useState<string>();
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const done = (said: string) => () => {
    if (said) toast(said);
    setAsking(undefined);
    void entryChanged();
  };
  const onError = (error: unknown) => {
    showError(error);
    void entryChanged();
  };
  const remind = useMutation(
    trpc.referee.remind.mutationOptions({ onSuccess: done(`${name} is reminded`), onError }),
  );
  const revoke = useMutation(
    trpc.referee.revoke.mutationOptions({ onSuccess: done("The link is closed"), onError }),
  );
  const show = useMutation(
    trpc.referee.showLink.mutationOptions({
      onSuccess: (made) => {
        setPath(made.path);
        done("")();
      },
      onError,
    }),
  );
  return (
    <div className="flex flex-wrap gap-x-3">
      <Button variant="link" aria-label={`Remind ${name}`} onClick={() => remind.mutate({ id })}>
        Remind
      </Button>
      <Button
        variant="link"
        aria-label={`Copy the link for ${name}`}
        onClick={() => (isMailed ? setAsking("show") : show.mutate({ id }))}
      >
        Copy the link
      </Button>
      <Button
        variant="link"
        aria-label={`Take back the question to ${name}`}
        onClick={() => setAsking("revoke")}
      >
        Take back
      </Button>
      {asking === "revoke" ? (
        <ConfirmDialog
          title={`Take back the question to ${name}?`}
          action="Take back"
          isPending={revoke.isPending}
          onConfirm={() => revoke.mutate({ id, version })}
          onClose={() => setAsking(undefined)}
        >
          The link stops working at once. You can ask again.
        </ConfirmDialog>
      ) : null}
      {asking === "show" ? (
        <ConfirmDialog
          title="Pass the link on yourself?"
          action="Show the link"
          isPending={show.isPending}
          onConfirm={() => show.mutate({ id })}
          onClose={() => setAsking(undefined)}
        >
          So far only {name}’s mailbox has it, which is why the answer would count as checked. Once you have
          seen it, the answer waits for a check by somebody here.
        </ConfirmDialog>
      ) : null}
      {path ? <RefereeLinkDialog name={name} path={path} onClose={() => setPath(undefined)} /> : null}
    </div>
  );
}
