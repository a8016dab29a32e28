"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showError } from "@/components/form/api-error";
import type { LetterDesk } from "@/components/letter/letter-data";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/word/empty-state";
import { useTRPC } from "@/lib/trpc-client";

/** Nothing is written yet: one button drafts the letter. */
export function LetterStart({ desk }: { desk: LetterDesk }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const decisionId = desk.decision.id;
  const draft = useMutation(
    trpc.letter.draft.mutationOptions({
      onError: showError,
      onSettled: () => queries.invalidateQueries(trpc.letter.get.queryFilter({ decisionId })),
    }),
  );
  return (
    <EmptyState
      title="Nothing written yet"
      actions={
        <Button
          variant="primary"
          aria-disabled={draft.isPending}
          onClick={() => (draft.isPending ? undefined : draft.mutate({ decisionId, version: null }))}
        >
          {draft.isPending ? "Drafting" : "Draft it from the record"}
        </Button>
      }
    >
      What was considered, what counted, what was missing, and how to correct or contest it.
    </EmptyState>
  );
}
