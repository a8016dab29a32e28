"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import type { LetterDesk } from "@/components/letter/letter-data";
import type { useLetterForm } from "@/components/letter/use-letter-form";
import { toast } from "@/components/ui/toast";
import { whyNamesStop } from "@/domain/letter/other-names";
import { useTRPC } from "@/lib/trpc-client";

type LetterForm = ReturnType<typeof useLetterForm>;

/** What is done with a letter that is written: sent after a question, or made again after another. */
export function useLetterDeeds(
  { decision }: LetterDesk,
  letterId: string,
  { of, latestNames, flush }: LetterForm,
) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<"send" | "again" | null>(null);
  const done = () => queries.invalidateQueries();
  const again = useMutation(trpc.letter.draft.mutationOptions({ onError: showError, onSettled: done }));
  const sending = useMutation(
    trpc.letter.send.mutationOptions({
      onError: of.refuse,
      onSuccess: ({ state }) => {
        toast(
          state === "QUEUED" ? "The letter is on its way" : "The letter waits in the outbox to be passed on",
        );
        return done();
      },
    }),
  );
  const isBusy = again.isPending || sending.isPending;
  async function ask(what: "send" | "again") {
    if (isBusy || of.conflict || !(await flush())) return;
    const stop = what === "send" ? whyNamesStop(latestNames().named) : null;
    if (stop) return of.form.setError("text", { type: "server", message: stop }, { shouldFocus: true });
    setAsked(what);
  }
  return {
    asked,
    isBusy,
    ask: (what: "send" | "again") => void ask(what),
    forget: () => setAsked(null),
    send(isMailed: boolean) {
      setAsked(null);
      sending.mutate({ id: letterId, version: of.version(), isMailed });
    },
    makeAgain() {
      setAsked(null);
      again.mutate({ decisionId: decision.id, version: of.version() });
    },
  };
}
