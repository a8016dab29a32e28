"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ConfirmRemoval } from "@/components/candidate/confirm-removal";
import type { StoredPiece } from "@/components/candidate-link/page-types";
import { sendOwnFile } from "@/components/candidate-link/send-own-file";
import { RUNG_WORDS } from "@/components/chart/rung";
import { RungMark } from "@/components/chart/rung-mark";
import { showError } from "@/components/form/api-error";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { useTRPC } from "@/lib/trpc-client";

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
            <div className="mt-1.5 flex flex-wrap gap-2">
              <OwnFileButton token={token} piece={piece} title={title} onChanged={onChanged} />
              <ConfirmRemoval
                trigger="Take back"
                label={`Take back: ${title}`}
                title="Take this evidence back?"
                sentence="Its files go with it. The result itself stays."
                action="Take back"
                onConfirm={() => removal.mutateAsync(input).then(onChanged, () => {})}
              />
            </div>
          ) : null}
        </div>
      </div>
    </li>
  );
}

interface OwnFileButtonProps {
  token: string;
  piece: StoredPiece;
  title: string;
  onChanged: () => Promise<void>;
}

function OwnFileButton({ token, piece, title, onChanged }: OwnFileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<{ share: number | null; problem: string }>({ share: null, problem: "" });
  async function send(file: File | undefined) {
    if (!file) return;
    setState({ share: 0, problem: "" });
    try {
      await sendOwnFile(token, piece.id, file, (share) => setState({ share, problem: "" }));
      await onChanged();
      setState({ share: null, problem: "" });
    } catch (error) {
      setState({ share: null, problem: (error as Error).message });
    }
    if (field.current) field.current.value = "";
  }
  return (
    <>
      <input
        ref={field}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={`File for ${title}`}
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <Button aria-disabled={state.share !== null} onClick={() => field.current?.click()}>
        {state.share === null ? "Add a file" : `Sending ${Math.round(state.share * 100)} %`}
      </Button>
      {state.problem ? (
        <div role="alert" className="basis-full">
          <FieldError>{state.problem}</FieldError>
        </div>
      ) : null}
    </>
  );
}
