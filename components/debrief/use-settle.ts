"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { DebriefPoint } from "@/components/debrief/debrief-data";
import type { NoteKeeper } from "@/components/debrief/note-keeper";
import { conflictIn } from "@/components/debrief/use-point-note";
import { showError } from "@/components/form/api-error";
import { toast } from "@/components/ui/toast";
import type { DebriefResult } from "@/domain/debrief/debrief-result";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

type Stored = Pick<DebriefPoint, "note" | "result" | "version">;

interface Settling {
  readonly openingId: string;
  readonly point: DebriefPoint;
  readonly keeper: NoteKeeper;
  /** Spent on the point so far, what is stored included. */
  readonly seconds: number;
  /** The seconds are stored now and not to be counted again. */
  readonly onStored: () => void;
}

/** Settles a point, or opens it again; what is typed goes along, and a result somebody else gave is never overwritten unseen. */
export function useSettle({ openingId, point, keeper, seconds, onStored }: Settling) {
  const client = useTRPCClient();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const [isBusy, setBusy] = useState(false);

  async function send(result: DebriefResult | null): Promise<Stored> {
    const at = { id: point.id, version: keeper.version() };
    if (result === null) return client.debrief.unsettle.mutate(at);
    return client.debrief.settle.mutate({ ...at, note: keeper.state().text, result, seconds });
  }

  /** Tries once more where only the note had moved under it, and it is the same after all. */
  async function sendOver(result: DebriefResult | null): Promise<boolean> {
    try {
      keeper.accept(await send(result));
      return true;
    } catch (error) {
      const current = conflictIn<Stored>(error);
      if (!current) throw error;
      const isNoteSame = keeper.meet(current);
      if (current.result !== point.result) toast("Somebody settled this point just now.");
      else if (isNoteSame) keeper.accept(await send(result));
      return current.result === point.result && isNoteSame;
    }
  }

  async function settle(result: DebriefResult | null): Promise<void> {
    if (isBusy || result === point.result) return;
    setBusy(true);
    let isStored = false;
    try {
      await keeper.flush();
      if (!keeper.state().theirs) isStored = (await sendOver(result)) && result !== null;
    } catch (error) {
      showError(error);
    } finally {
      await queries.invalidateQueries(trpc.debrief.get.queryFilter({ openingId }));
      if (isStored) onStored();
      setBusy(false);
    }
  }
  return { isBusy, settle: (result: DebriefResult | null) => void settle(result) };
}
