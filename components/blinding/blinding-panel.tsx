"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { Dossier } from "@/components/candidate/dossier-types";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { BLINDING_STATE_WORDS } from "@/domain/blinding-state";
import { formatCount } from "@/lib/format";
import { useTRPC } from "@/lib/trpc-client";

/** In a dossier: whether somebody looked through what reviewers read of this candidate, and the way there. */
export function BlindingPanel({ dossier }: { dossier: Dossier }) {
  const trpc = useTRPC();
  const openingId = dossier.opening.id;
  const applicationId = dossier.application.id;
  const { data } = useQuery(trpc.blinding.list.queryOptions({ openingId }));
  const row = data?.applications.find((one) => one.applicationId === applicationId);
  if (!row) return null;
  const isChecked = row.state === "CHECKED";
  return (
    <Panel title="Before the review">
      <p className={isChecked ? "section-note" : "text-sm text-attention-text"}>
        {BLINDING_STATE_WORDS[row.state]}.
      </p>
      {row.withheldFiles > 0 ? (
        <p className="section-note mt-1">{formatCount(row.withheldFiles, "file")} withheld from reviewers.</p>
      ) : null}
      <Button asChild className="mt-3 w-full">
        <Link href={`/openings/${openingId}/applications/${applicationId}/blinding`}>
          What could give them away
        </Link>
      </Button>
    </Panel>
  );
}
