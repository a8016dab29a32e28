"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showError } from "@/components/form/api-error";
import { useSavers } from "@/components/review/desk-saving";
import type { DraftSaver } from "@/components/review/draft-saver";
import { toast } from "@/components/ui/toast";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

/** Handing in: asked first, then everything unsaved goes out, then the review is locked and the certificates open. */
export function useHandIn(applicationId: string, saver: DraftSaver, onHandedIn?: () => Promise<void>) {
  const savers = useSavers();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const [state, setState] = useState<"none" | "asking" | "sending">("none");

  async function confirm() {
    if (state !== "asking") return;
    setState("sending");
    try {
      if (!(await saver.flush())) {
        toast.error("Not everything is saved yet. It is kept on this device; hand in when “Saved” shows.");
        return;
      }
      await client.review.submit.mutate({ applicationId });
      savers.close(applicationId);
      if (onHandedIn) await onHandedIn();
      else await queries.prefetchQuery(trpc.review.certificates.queryOptions({ applicationId }));
    } catch (error) {
      showError(error);
    } finally {
      setState("none");
      // Handing in opens what was out of sight in every list, so nothing read before is current.
      await queries.invalidateQueries();
    }
  }

  return {
    isAsking: state !== "none",
    isBusy: state === "sending",
    ask: () => setState((now) => (now === "none" ? "asking" : now)),
    cancel: () => setState((now) => (now === "asking" ? "none" : now)),
    confirm: () => void confirm(),
  };
}
