"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
import type { Round } from "@/components/round/round-data";
import { toast } from "@/components/ui/toast";
import { newerSnapshot } from "@/domain/live/newer-snapshot";
import type { PairAnswer } from "@/domain/pairwise/pair-answer";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

/** The round in a refusal because something else is asked by now; null for any other. */
function roundIn(error: unknown): Round | null {
  const data = errorDataOf(error);
  return data?.reason === "CONFLICT" && data.current ? (data.current as Round) : null;
}

/** Everything that can be done with a round. One deed at a time: the next pair is known only once the last answer is stored. */
export function useRoundDeeds({ roundId, openingId, own }: Round) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const isSending = useRef(false);
  const running = useRef<Promise<void>>(Promise.resolve());
  const answered = useRef("");

  function accept(round: Round) {
    queries.setQueryData(trpc.round.get.queryKey({ roundId }), (held) => newerSnapshot(held ?? null, round));
    void queries.invalidateQueries(trpc.round.list.queryFilter({ openingId }));
    void queries.invalidateQueries(trpc.home.get.queryFilter());
  }

  async function send(deed: () => Promise<Round>): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    setBusy(true);
    try {
      accept(await deed());
    } catch (error) {
      answered.current = "";
      const current = roundIn(error);
      if (current) accept(current);
      if (current) toast("You answered elsewhere meanwhile. This is what you are asked now.");
      else showError(error);
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  }

  return {
    isBusy,
    answer: (answer: PairAnswer) => {
      const pair = own?.pair;
      if (!pair) return;
      const { leftId, rightId, version } = pair;
      const key = `${leftId} ${rightId} ${version}`;
      if (answered.current === key) return;
      answered.current = key;
      const deed = () => client.round.answer.mutate({ roundId, leftId, rightId, version, answer });
      // The next pair can be on screen before the answer to the last one is back: it came by itself.
      running.current = running.current.then(() => send(deed));
    },
    undo: () => {
      const last = own?.last;
      if (!last) return;
      const { position, version } = last;
      const key = `undo ${position} ${version}`;
      if (answered.current === key) return;
      answered.current = key;
      // What it takes back can be on screen before its own receipt is.
      running.current = running.current.then(() =>
        send(() => client.round.undo.mutate({ roundId, position, version })),
      );
    },
    finish: () => void send(() => client.round.finish.mutate({ roundId })),
    end: () => void send(() => client.round.end.mutate({ roundId })),
  };
}

export type RoundDeeds = ReturnType<typeof useRoundDeeds>;
