"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { PeoplePicker } from "@/components/round/people-picker";
import type { RoundChoice } from "@/components/round/round-data";
import { RoundTerms, type Terms } from "@/components/round/round-terms";
import { Button } from "@/components/ui/button";
import { PageFinding } from "@/components/word/page-finding";
import { defaultPairsAsked, pairsAskedBounds, ROUND_SIZE } from "@/domain/pairwise/pairs-asked";
import { useTRPC } from "@/lib/trpc-client";

/** So many of the first are chosen until somebody chooses otherwise. */
const FIRST = 8;

interface StartRoundProps {
  openingId: string;
  choices: readonly RoundChoice[];
  /** Whether there was none before, so that it is said what a round is. */
  isFirst: boolean;
}

/** Asks the panel about many candidates: who it is about, how many pairs each voter answers, and whether names stand beside answers. */
export function StartRound({ openingId, choices, isFirst }: StartRoundProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    choices.slice(0, FIRST).map(({ applicationId }) => applicationId),
  );
  const [terms, setTerms] = useState<Terms>({ pairsAsked: null, ballot: "OPEN" });
  const { low, high } = pairsAskedBounds(chosen.length);
  const pairsAsked = Math.min(Math.max(terms.pairsAsked ?? defaultPairsAsked(chosen.length), low), high);
  const isEnough = chosen.length >= ROUND_SIZE.low;
  const start = useMutation(
    trpc.round.start.mutationOptions({
      onSuccess: ({ roundId }) => router.push(`/openings/${openingId}/rounds/${roundId}`),
      onError: showError,
      onSettled: () => queries.invalidateQueries(trpc.round.list.queryFilter({ openingId })),
    }),
  );
  const isBusy = start.isPending || start.isSuccess;
  return (
    <section aria-label="Start a round">
      <PageFinding
        level={2}
        note="Everybody on the panel answers “A or B?” a pair at a time, and sees nobody’s answers before being done. The result stands beside the evidence; it changes no score."
      >
        {isFirst ? "Ask the panel: A or B, pair by pair" : "Ask the panel again"}
      </PageFinding>
      <form
        className="mt-6 grid max-w-measure gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy || !isEnough) return;
          start.mutate({ openingId, applicationIds: [...chosen], pairsAsked, ballot: terms.ballot });
        }}
      >
        <PeoplePicker choices={choices} chosen={chosen} onChange={setChosen} />
        <RoundTerms terms={{ ...terms, pairsAsked }} low={low} high={high} onChange={setTerms} />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" variant="primary" aria-disabled={isBusy || !isEnough || undefined}>
            Start the round
          </Button>
          {isEnough ? null : (
            <span role="status" className="text-sm text-muted-foreground">
              Choose three people at least.
            </span>
          )}
        </p>
      </form>
    </section>
  );
}
