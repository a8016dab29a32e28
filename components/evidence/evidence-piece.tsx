"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { EvidenceFiles } from "@/components/attachment/evidence-files";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { DossierEvidence } from "@/components/candidate/dossier-types";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { EvidenceCheck } from "@/components/evidence/evidence-check";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import { EvidenceLink } from "@/components/evidence/evidence-link";
import { showError } from "@/components/form/api-error";
import { CameInWith } from "@/components/import/came-in-with";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { countsAsChecked } from "@/domain/evidence-check";
import { useTRPC } from "@/lib/trpc-client";

interface EvidencePieceProps {
  applicationId: string;
  outcomeId: string;
  piece: DossierEvidence;
  canEnter: boolean;
  canCheck: boolean;
}

/** One stored piece of evidence, with its check and, for those who enter, ways to edit and remove it. */
export function EvidencePiece({ applicationId, outcomeId, piece, canEnter, canCheck }: EvidencePieceProps) {
  const [isEditing, setEditing] = useState(false);
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const { mutate } = useMutation(
    trpc.evidence.remove.mutationOptions({
      onSuccess: () => {
        toast("Evidence removed");
        void entryChanged();
      },
      onError: showError,
    }),
  );
  const { id, version, title, kind, description, isStatement, checkStatus } = piece;
  return (
    <li className="rounded-md border border-border-strong bg-card px-3.5 py-3 text-sm [--surface:var(--card)]">
      {isEditing ? (
        <EvidenceForm outcomeId="" stored={piece} onDone={() => setEditing(false)} />
      ) : (
        <article aria-label={title} className="grid gap-2">
          <div className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
            <RungMark kind={kind} isChecked={countsAsChecked(checkStatus)} />
            <b dir="auto" className="min-w-0 break-words">
              {title}
            </b>
            <span className="text-muted-foreground">{RUNG_WORDS[kind]}</span>
            {canEnter && !isStatement ? (
              <span className="ml-auto flex items-center gap-1">
                <Button
                  variant="ghost"
                  size="sm"
                  aria-label={`Edit ${title}`}
                  onClick={() => setEditing(true)}
                >
                  Edit
                </Button>
                <ConfirmRemoval
                  trigger="Remove"
                  label={`Remove ${title}`}
                  title="Remove this evidence?"
                  sentence={`“${title}” no longer counts. The audit log keeps what it said.`}
                  action="Remove evidence"
                  onConfirm={() => mutate({ id, version })}
                />
              </span>
            ) : null}
          </div>
          {description ? (
            <p dir="auto" className="break-words whitespace-pre-wrap text-muted-foreground">
              {description}
            </p>
          ) : null}
          <EvidenceLink link={piece.link} />
          <EvidenceFiles outcomeId={outcomeId} evidence={piece} canEnter={canEnter && !isStatement} />
          <EvidenceCheck piece={piece} canCheck={canCheck} />
          {canEnter ? (
            <CameInWith
              applicationId={applicationId}
              kind="EVIDENCE"
              id={id}
              isChecked={countsAsChecked(checkStatus)}
            />
          ) : null}
        </article>
      )}
    </li>
  );
}
