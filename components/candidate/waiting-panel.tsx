"use client";

import type { Dossier } from "@/components/candidate/dossier-types";
import { SourceButton } from "@/components/candidate/source-button";
import { ExcuseButton } from "@/components/review/excuse-button";
import { Panel } from "@/components/ui/panel";

/** Reviews not handed in, evidence nobody has checked and certificates nobody has confirmed. */
export function WaitingPanel({ dossier }: { dossier: Dossier }) {
  const evidence = dossier.outcomes.flatMap((outcome) =>
    outcome.evidence.filter(({ checkStatus, isStatement }) => checkStatus === "UNCHECKED" && !isStatement),
  );
  const stated = dossier.credentials.filter(({ genuineness }) => genuineness === "STATED");
  if (dossier.awaited.length + evidence.length + stated.length === 0) return null;
  return (
    <Panel title="Waiting for">
      <ul className="grid gap-2">
        {dossier.awaited.map(({ memberId, name }) => (
          <li key={memberId} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 break-words">{name}</span>
            <span className="axis shrink-0">
              review
              {dossier.can.excuse ? (
                <>
                  {" "}
                  <ExcuseButton
                    reviewer={{ applicationId: dossier.application.id, memberId, name, excusedAt: null }}
                  />
                </>
              ) : null}
            </span>
          </li>
        ))}
        {evidence.map(({ id, title }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <SourceButton
              to={`evidence.${id}`}
              label={`Open ${title}`}
              className="min-w-0 text-left break-words"
            >
              <bdi>{title}</bdi>
            </SourceButton>
            <span className="axis shrink-0">a check</span>
          </li>
        ))}
        {stated.map(({ id, title }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <SourceButton
              to={`credential.${id}`}
              label={`Open ${title}`}
              className="min-w-0 text-left break-words"
            >
              <bdi>{title}</bdi>
            </SourceButton>
            <span className="axis shrink-0">the issuer</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
