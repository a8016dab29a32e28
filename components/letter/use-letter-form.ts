"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { errorDataOf } from "@/components/form/api-error";
import { useServerForm } from "@/components/form/use-server-form";
import type { Letter, NamesFound } from "@/components/letter/letter-data";
import { type SaveResult, useSaving } from "@/components/letter/use-saving";
import { useTRPC } from "@/lib/trpc-client";

/** Whether trying again can help, as without a connection. */
function isPassing(error: unknown): boolean {
  const reason = errorDataOf(error)?.reason;
  return reason === undefined || reason === "INTERNAL" || reason === "RATE_LIMITED";
}

interface LetterFormOptions {
  readonly decisionId: string;
  readonly letter: Letter;
  readonly names: NamesFound;
}

/**
 * A letter while it is written: kept on the server, and, where somebody else wrote, both versions shown. Starts from the
 * letter it is first given. Knows who else is named in what was stored last.
 */
export function useLetterForm({ decisionId, letter, names: first }: LetterFormOptions) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation(trpc.letter.update.mutationOptions());
  const [{ id, subject, text, version: startVersion }] = useState(letter);
  const [names, setNames] = useState(first);
  const latest = useRef(first);
  const isLost = useRef(false);
  const of = useServerForm({
    schema: () => import("@/domain/letter/letter-input").then((it) => it.letterContent),
    values: { subject, text },
    version: startVersion,
    save: async (content, version) => {
      try {
        const saved = await mutateAsync({ ...content, id, version });
        latest.current = saved.names;
        setNames(saved.names);
        queries.setQueryData(trpc.letter.get.queryKey({ decisionId }), (desk) =>
          desk?.letter ? { ...desk, letter: { ...desk.letter, ...content, version: saved.version } } : desk,
        );
        return saved;
      } catch (error) {
        if (!isPassing(error)) throw error;
        isLost.current = true;
        return { version };
      }
    },
  });
  async function save(): Promise<SaveResult> {
    isLost.current = false;
    if (of.conflict || !(await of.submit())) return "refused";
    return isLost.current ? "lost" : "stored";
  }
  const saving = useSaving(of.form, save);
  const { flush } = saving;
  const isMet = of.conflict !== null;
  useEffect(() => {
    // Once two versions are brought together, what stands here is kept like anything typed.
    if (!isMet) void flush();
  }, [isMet, flush]);
  return { of, names, latestNames: () => latest.current, ...saving };
}
