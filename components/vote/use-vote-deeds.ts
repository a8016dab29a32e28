"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import type { ComparisonInput } from "@/domain/comparison/comparison-input";
import type { BallotView } from "@/domain/vote/ballot-answer";
import type { Ballot, Choice } from "@/domain/vote/ballot-state";
import { takenBackWords, UNDO_MS } from "@/domain/vote/vote-undo";
import { type RouterOutputs, useTRPC, useTRPCClient } from "@/lib/trpc-client";

/** A ballot as it comes over the wire. */
type Held = NonNullable<RouterOutputs["vote"]["get"]>;

/** What is said about one's own vote takes the place of what was said before, its undo included. */
const SAID = { id: "own-vote", duration: 4000, action: undefined } as const;

interface Cast {
  readonly applicationId: Choice;
  readonly reason: string;
  /** What is said once it is stored: "Vote for B cast". */
  readonly words: string;
}

/** The ballot in a refusal because the vote had been written elsewhere; null for any other. */
function ballotIn(error: unknown): Held | null {
  const data = errorDataOf(error);
  return data?.reason === "CONFLICT" && data.current ? (data.current as Held) : null;
}

/** Everything that can be done with the vote on one comparison. Each answers whether it was stored. */
export function useVoteDeeds(asked: ComparisonInput) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const isSending = useRef(false);

  function accept(view: Held) {
    queries.setQueryData(trpc.vote.get.queryKey(asked), (held) =>
      held && held.revision > view.revision ? held : view,
    );
    void queries.invalidateQueries(trpc.vote.list.queryFilter({ openingId: asked.openingId }));
    void queries.invalidateQueries(trpc.home.get.queryFilter());
  }

  async function send(deed: () => Promise<Held>): Promise<Held | null> {
    if (isSending.current) return null;
    isSending.current = true;
    setBusy(true);
    try {
      const view = await deed();
      accept(view);
      return view;
    } catch (error) {
      const current = ballotIn(error);
      if (current) accept(current);
      if (current) toast("You voted elsewhere meanwhile. This is what stands; vote again to change it.");
      else showError(error);
      return null;
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  }

  async function withdraw(comparisonId: string) {
    // A reason that was added meanwhile goes with it.
    const version = queries.getQueryData(trpc.vote.get.queryKey(asked))?.own?.version ?? 1;
    const view = await send(() => client.vote.withdraw.mutate({ comparisonId, version }));
    if (view) toast(takenBackWords(view.own), SAID);
  }

  async function cast(
    { comparisonId, own }: Pick<BallotView, "comparisonId" | "own">,
    { words, ...said }: Cast,
  ): Promise<boolean> {
    const version = own?.version ?? 0;
    const view = await send(() => client.vote.cast.mutate({ comparisonId, version, ...said }));
    const stored = view?.own;
    if (!stored) return false;
    const isOther = !own || stored.applicationId !== own.applicationId;
    const undo = { label: "Undo", onClick: () => void withdraw(comparisonId) };
    const offer = isOther ? { ...SAID, duration: UNDO_MS, action: undo } : SAID;
    if (stored.version !== version) toast(words, offer);
    return true;
  }

  return {
    isBusy,
    cast,
    /** Asks about the people in the order they are shown in, which is how the question reads. */
    ask: (ballot: Ballot, shown: readonly string[]) =>
      send(() => client.vote.ask.mutate({ ...asked, applicationIds: [...shown], ballot })),
    reply: async (comparisonId: string, memberId: string, text: string) =>
      (await send(() => client.vote.reply.mutate({ comparisonId, memberId, text }))) !== null,
    end: (comparisonId: string) => send(() => client.vote.end.mutate({ comparisonId })),
  };
}

export type VoteDeeds = ReturnType<typeof useVoteDeeds>;
