"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Dossier } from "@/components/candidate/dossier-types";
import { MissingRow } from "@/components/missing/missing-row";
import { OpenRequests } from "@/components/missing/open-requests";
import { AskRefereeDialog } from "@/components/referee/lazy-dialogs";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { useTRPC } from "@/lib/trpc-client";

const AskCandidateDialog = dynamic(() =>
  import("@/components/missing/ask-candidate-dialog").then((module) => module.AskCandidateDialog),
);

/** How many rows stand before "Show all". */
const FIRST = 5;

type Asking =
  | { readonly whom: "candidate"; readonly outcomeId: string | null; readonly words: string }
  | { readonly whom: "referee"; readonly outcomeId: string };

/** What is missing of a candidate, most points first, each one click from being asked for. */
export function MissingPanel({ dossier }: { dossier: Dossier }) {
  const trpc = useTRPC();
  const applicationId = dossier.application.id;
  const { data } = useQuery(trpc.evidenceRequest.missing.queryOptions({ applicationId }));
  const [isWhole, setWhole] = useState(false);
  const [asking, setAsking] = useState<Asking>();
  if (!data || data.missing.length + data.requests.length === 0) return null;
  const { missing, requests, canBeMailed } = data;
  const canAsk = data.canAsk && dossier.application.status === "ACTIVE";
  const shown = isWhole ? missing : missing.slice(0, FIRST);
  return (
    <Panel title="What is missing" note={missing.length > 0 ? `${missing.length}` : null}>
      <ul aria-label="What is missing">
        {shown.map((one) => (
          <MissingRow
            key={`${one.kind} ${one.outcomeId} ${one.credentialId} ${one.evidenceId} ${one.criteria}`}
            missing={one}
            dossier={dossier}
            canAsk={canAsk}
            onAskCandidate={(words) => setAsking({ whom: "candidate", outcomeId: one.outcomeId, words })}
            onAskReferee={(outcomeId) => setAsking({ whom: "referee", outcomeId })}
          />
        ))}
      </ul>
      {missing.length > FIRST && !isWhole ? (
        <Button variant="link" onClick={() => setWhole(true)}>
          Show all {missing.length}
        </Button>
      ) : null}
      <OpenRequests requests={requests} />
      {canAsk ? (
        <Button
          className="mt-3 w-full"
          onClick={() => setAsking({ whom: "candidate", outcomeId: null, words: "" })}
        >
          Ask for something else
        </Button>
      ) : null}
      {asking?.whom === "candidate" ? (
        <AskCandidateDialog
          applicationId={applicationId}
          name={dossier.person.name}
          outcomeId={asking.outcomeId}
          words={asking.words}
          canBeMailed={canBeMailed}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
      {asking?.whom === "referee" ? (
        <AskRefereeDialog
          outcomeId={asking.outcomeId}
          canMail={data.canMail}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </Panel>
  );
}
