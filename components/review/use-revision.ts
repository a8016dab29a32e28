"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { errorDataOf, showError } from "@/components/form/api-error";
import { useTRPCClient } from "@/lib/trpc-client";

interface Stored {
  readonly level: number | null;
  readonly version: number;
}

/** One's own rating that is to be changed, as it is stored. */
export interface Revised extends Stored {
  readonly applicationId: string;
  readonly outcomeId: string;
  readonly criterionId: string;
}

/** A change of mind about one's own rating, as it is typed and sent. */
export function useRevision(rating: Revised, onDone: () => void) {
  const client = useTRPCClient();
  const queries = useQueryClient();
  const [stored, setStored] = useState<Stored>(rating);
  const [toLevel, setLevel] = useState<number | null>();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  function refused(error: unknown) {
    const data = errorDataOf(error);
    if (data?.reason !== "CONFLICT" || !data.current) return showError(error);
    // Another window has changed it: from what it is now, the change is said again.
    setStored(data.current as Stored);
    setLevel(undefined);
    setProblem("You changed this in another window meanwhile. This is what counts now.");
  }

  async function send() {
    if (isBusy) return;
    if (toLevel === undefined) return setProblem("Choose the new level.");
    if (reason.trim() === "") return setProblem("Say in a sentence what changed your mind.");
    setBusy(true);
    setProblem(undefined);
    try {
      const { applicationId, outcomeId, criterionId } = rating;
      const of = { applicationId, outcomeId, criterionId, version: stored.version };
      await client.review.revise.mutate({ ...of, toLevel, reason });
      await queries.invalidateQueries();
      onDone();
    } catch (error) {
      refused(error);
    } finally {
      setBusy(false);
    }
  }

  return {
    from: stored.level,
    toLevel,
    setLevel,
    reason,
    setReason,
    problem,
    isBusy,
    send: () => void send(),
  };
}
