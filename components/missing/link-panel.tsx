"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Dossier } from "@/components/candidate/dossier-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { toast } from "@/components/ui/toast";
import { formatDay } from "@/lib/format";
import { type RouterOutputs, useTRPC } from "@/lib/trpc-client";

const CandidateLinkDialog = dynamic(() =>
  import("@/components/missing/candidate-link-dialog").then((module) => module.CandidateLinkDialog),
);

type Link = RouterOutputs["candidateLink"]["list"]["links"][number];

function linkWords({ expiresAt, consentedAt, sentAt, lastUsedAt }: Link): string {
  const parts = [
    `Open until ${formatDay(expiresAt)}.`,
    sentAt
      ? `Sent something in on ${formatDay(sentAt)}.`
      : lastUsedAt
        ? `Opened on ${formatDay(lastUsedAt)}; nothing sent yet.`
        : "Not opened yet.",
    consentedAt ? `Agreed on ${formatDay(consentedAt)}.` : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** The link by which a candidate adds to the own application: made, copied, mailed and taken back here. */
export function LinkPanel({ dossier }: { dossier: Dossier }) {
  const applicationId = dossier.application.id;
  const { name } = dossier.person;
  const trpc = useTRPC();
  const changed = useEntryChanged();
  const [path, setPath] = useState<string | null>(null);
  const onError = showError;
  const { data } = useQuery(trpc.candidateLink.list.queryOptions({ applicationId }));
  const create = useMutation(trpc.candidateLink.create.mutationOptions({ onError }));
  const show = useMutation(trpc.candidateLink.show.mutationOptions({ onError }));
  const revoke = useMutation(trpc.candidateLink.revoke.mutationOptions({ onError }));
  if (!data) return null;
  const open = data.links.find(({ standing }) => standing === "open");
  const isBusy = create.isPending || show.isPending || revoke.isPending;

  async function make(isMailed: boolean) {
    const made = await create.mutateAsync({ applicationId, isMailed });
    await changed();
    if (made.path) setPath(made.path);
    else toast(`The link is being mailed to ${name}`);
  }
  async function takeBack(id: string) {
    await revoke.mutateAsync({ id });
    await changed();
    toast("The link no longer works");
  }
  const run = (deed: Promise<unknown>) => void deed.catch(() => {});

  return (
    <Panel title="Their own page">
      <p className="section-note">
        {open
          ? linkWords(open)
          : "By a link of their own candidates add results, evidence and certificates, and see what is stored."}
      </p>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {open ? (
          <>
            <Button
              aria-disabled={isBusy}
              onClick={() => run(show.mutateAsync({ id: open.id }).then((shown) => setPath(shown.path)))}
            >
              Copy link
            </Button>
            <Button aria-disabled={isBusy} onClick={() => run(takeBack(open.id))}>
              Take it back
            </Button>
          </>
        ) : dossier.application.status === "ACTIVE" ? (
          <>
            <Button aria-disabled={isBusy} onClick={() => run(make(false))}>
              Make a link
            </Button>
            {data.canBeMailed ? (
              <Button aria-disabled={isBusy} onClick={() => run(make(true))}>
                Mail a link
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      {path ? <CandidateLinkDialog name={name} path={path} onClose={() => setPath(null)} /> : null}
    </Panel>
  );
}
