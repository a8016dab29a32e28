"use client";

import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { candidateAddress } from "@/components/attachment/staged-store";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { StoredPiece } from "@/components/candidate-link/page-types";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { showError } from "@/components/form/api-error";
import { useTRPC } from "@/lib/trpc-client";

const FileDesk = dynamic(() => import("@/components/attachment/file-desk").then((module) => module.FileDesk));

interface StoredPieceRowProps {
  token: string;
  piece: StoredPiece;
  isTaking: boolean;
  onChanged: () => Promise<void>;
}

const CHECKED_WORDS: Record<StoredPiece["checkStatus"], string> = {
  UNCHECKED: "nobody has checked it yet",
  CHECKED: "checked",
  PARTLY: "checked, supports it in part",
  DISPUTED: "checked, does not support it",
};

/** A stored piece of evidence: whether somebody checked it, its files, and what its owner can do with it. */
export function StoredPieceRow({ token, piece, isTaking, onChanged }: StoredPieceRowProps) {
  const trpc = useTRPC();
  const removal = useMutation(trpc.candidateLink.removeEvidence.mutationOptions({ onError: showError }));
  const input = { token, id: piece.id, version: piece.version };
  const title = piece.title || RUNG_WORDS[piece.kind];
  return (
    <li className="border-t border-border py-3">
      <div className="grid grid-cols-[12px_1fr] items-baseline gap-x-2.5">
        <RungMark kind={piece.kind} isChecked={piece.checkStatus === "CHECKED"} />
        <div className="min-w-0">
          <p dir="auto" className="break-words">
            {title}
          </p>
          <p className="section-note">{CHECKED_WORDS[piece.checkStatus]}</p>
          {piece.files.map((file) => (
            <p key={file.id} dir="auto" className="text-sm break-words">
              File: {file.name}
            </p>
          ))}
          {piece.isOwn && isTaking ? (
            <div className="mt-1.5 grid grid-cols-[minmax(0,1fr)] gap-2">
              <FileDesk
                to={candidateAddress(piece.id)}
                label={`Attach a file to ${title}`}
                onStored={() => void onChanged()}
              />
              <div>
                <ConfirmRemoval
                  trigger="Take back"
                  label={`Take back: ${title}`}
                  title="Take this evidence back?"
                  sentence="Its files go with it. The result itself stays."
                  action="Take back"
                  onConfirm={() => removal.mutateAsync(input).then(onChanged, () => {})}
                />
              </div>
            </div>
          ) : null}
        </div>
      </div>
    </li>
  );
}
