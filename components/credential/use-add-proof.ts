"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { SendFailure, sendFile } from "@/components/attachment/send-file";
import { useEntryChanged } from "@/components/candidate/use-entry-changed";
import { errorDataOf, errorSentence } from "@/components/form/api-error";
import { MOST_PROOF_BYTES, PROOF_TOO_LARGE } from "@/domain/credential-proof/proof-limits";
import { useTRPC } from "@/lib/trpc-client";

interface Place {
  readonly applicationId: string;
  /** Null: a new certificate is made of the badge. */
  readonly credentialId: string | null;
}

interface AddProof {
  readonly isBusy: boolean;
  /** Why the badge was not taken. */
  readonly problem: string | undefined;
  addFile: (file: File) => Promise<void>;
  addText: (text: string) => Promise<boolean>;
  /** Stops a file that is being sent; what arrived whole is verified all the same. */
  cancel: () => void;
}

function problemOf(error: unknown): string {
  if (error instanceof SendFailure)
    return error.data?.fields?.file ?? error.data?.fields?.text ?? error.message;
  return errorDataOf(error)?.fields?.text ?? errorSentence(error);
}

/** Hands a badge over, by file or by text; `onAdded` gets the certificate it went to. */
export function useAddProof(
  { applicationId, credentialId }: Place,
  onAdded: (credentialId: string) => void,
): AddProof {
  const trpc = useTRPC();
  const entryChanged = useEntryChanged();
  const add = useMutation(trpc.credentialProof.add.mutationOptions());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const abort = useRef<AbortController>(null);

  async function run(deed: () => Promise<{ readonly credentialId: string }>): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    try {
      const added = await deed();
      await entryChanged();
      onAdded(added.credentialId);
      return true;
    } catch (error) {
      if (!abort.current?.signal.aborted) setProblem(problemOf(error));
      return false;
    } finally {
      abort.current = null;
      setBusy(false);
    }
  }

  return {
    isBusy,
    problem,
    addFile: async (file) => {
      if (file.size > MOST_PROOF_BYTES) return setProblem(PROOF_TOO_LARGE);
      const controller = new AbortController();
      abort.current = controller;
      const to = `/api/credential-proofs/${applicationId}`;
      const headers: Record<string, string> = credentialId ? { "x-certificate": credentialId } : {};
      const sending = { signal: controller.signal, onProgress: () => {}, headers };
      await run(() => sendFile<{ credentialId: string }>(to, file, sending));
    },
    addText: (text) => run(() => add.mutateAsync({ applicationId, credentialId, text })),
    cancel: () => abort.current?.abort(),
  };
}
