"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { SendFailure, sendFile } from "@/components/attachment/send-file";
import { useTRPC } from "@/lib/trpc-client";

/** What the server takes at most (`MOST_IMPORT_BYTES`, beside a schema this page need not load); no larger file is begun. */
const MOST_BYTES = 64 * 1024 * 1024;
const TOO_LARGE = "A file to import has at most 64 MiB. Please split it.";
const EMPTY = "This file is empty.";
const UNSENT = "The file did not arrive. Nothing of it was stored; please try again.";

/** A file on its way; once it stopped, with the reason. */
export interface ImportUpload {
  readonly name: string;
  /** The share that has gone out, 0–1. */
  readonly progress: number;
  readonly problem: string | null;
  readonly canRetry: boolean;
}

function problemOf(file: File): string | null {
  if (file.size > MOST_BYTES) return TOO_LARGE;
  return file.size === 0 ? EMPTY : null;
}

/** Sends one file to be imported into an opening, and goes on to the page on which it is read. */
export function useImportUpload(openingId: string) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const [upload, setUpload] = useState<ImportUpload | null>(null);
  const latest = useRef<{ file: File; abort: AbortController } | null>(null);
  useEffect(() => () => latest.current?.abort.abort(), []);

  async function send(file: File) {
    latest.current?.abort.abort();
    const abort = new AbortController();
    latest.current = { file, abort };
    const show = (change: Partial<ImportUpload>) =>
      abort.signal.aborted ||
      setUpload({ name: file.name, progress: 0, problem: null, canRetry: false, ...change });
    const problem = problemOf(file);
    show({ problem });
    if (problem) return;
    try {
      const onProgress = (progress: number) => show({ progress });
      const to = `/api/imports/${openingId}`;
      const { id } = await sendFile(to, file, { signal: abort.signal, onProgress, headers: {} });
      void queries.invalidateQueries(trpc.import.list.queryFilter({ openingId }));
      router.push(`/openings/${openingId}/imports/${id}`);
    } catch (error) {
      const isAnswered = error instanceof SendFailure && error.data !== undefined;
      show({ problem: isAnswered ? error.message : UNSENT, canRetry: !isAnswered });
    }
  }

  return {
    upload,
    take: (file: File) => void send(file),
    retry: () => latest.current && void send(latest.current.file),
    cancel() {
      latest.current?.abort.abort();
      latest.current = null;
      setUpload(null);
    },
  };
}
