"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type Desk, storedAnswersOf } from "@/components/review/desk-data";
import { deviceCopies, deviceShelf } from "@/components/review/device-copy";
import { DraftSaver } from "@/components/review/draft-saver";
import { answerSender } from "@/components/review/send-answer";
import { saveKindOf } from "@/domain/review-draft";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

/** The review being written, saved as it goes. `memberId` keeps people on a shared device apart. */
export function useDraft(desk: Desk, memberId: string) {
  const client = useTRPCClient();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const { applicationId } = desk;
  const [saver] = useState(() => {
    const refresh = () => void queries.invalidateQueries(trpc.review.get.queryFilter({ applicationId }));
    const shelf = typeof window === "undefined" ? null : deviceShelf();
    return new DraftSaver({
      stored: storedAnswersOf(desk),
      copies: deviceCopies(shelf, `outweigh.review.${memberId}.${applicationId}.`),
      send: answerSender(client, applicationId, refresh),
    });
  });
  const draft = useSyncExternalStore(saver.subscribe, saver.current, saver.current);
  const kind = saveKindOf(draft);

  useEffect(() => {
    saver.restore();
    const hurry = () => saver.hurry();
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", hurry);
    return () => {
      hurry();
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", hurry);
      // What is cached is from before the answers given here; the next visit reads them anew.
      void queries.invalidateQueries(trpc.review.pathFilter());
    };
  }, [saver, queries, trpc]);

  useEffect(() => saver.learn(storedAnswersOf(desk)), [saver, desk]);

  useEffect(() => {
    if (kind !== "unsaved") return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [kind]);

  return { saver, draft, kind };
}
