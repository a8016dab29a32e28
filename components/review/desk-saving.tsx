"use client";

import { useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { DeskSavers, type StoredNews } from "@/components/review/desk-savers";
import { deviceShelf } from "@/components/review/device-shelf";
import { answerSender } from "@/components/review/send-answer";
import { useTRPC, useTRPCClient } from "@/lib/trpc-client";

const ClashQuestion = dynamic(() =>
  import("@/components/review/clash-question").then((it) => it.ClashQuestion),
);

const SaversContext = createContext<DeskSavers | null>(null);

/** The reviews being written, and again whenever anything in them changes. */
export function useSavers(): DeskSavers {
  const savers = useContext(SaversContext);
  if (!savers) throw new Error("A desk stands inside DeskSaving.");
  useSyncExternalStore(savers.subscribe, savers.revision, savers.revision);
  return savers;
}

function useNewSavers(memberId: string): DeskSavers {
  const client = useTRPCClient();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const channel = useRef<BroadcastChannel>(null);
  const [savers] = useState(() => {
    return new DeskSavers({
      memberId,
      windowName: `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`,
      shelf: typeof indexedDB === "undefined" ? null : deviceShelf(),
      send: (applicationId, key, answer, base) => {
        const refresh = () => void queries.invalidateQueries(trpc.review.get.queryFilter({ applicationId }));
        return answerSender(client, applicationId, refresh)(key, answer, base);
      },
      tell: (news) => channel.current?.postMessage(news),
    });
  });

  useEffect(() => {
    const windows = new BroadcastChannel(`outweigh.review.${memberId}`);
    windows.onmessage = (event: MessageEvent<StoredNews>) => savers.hear(event.data);
    channel.current = windows;
    const hurry = () => savers.hurry();
    const look = () => {
      hurry();
      // Another device may have stored something while this one was out of sight.
      if (document.visibilityState === "visible")
        void queries.refetchQueries({ ...trpc.review.get.pathFilter(), type: "active" });
    };
    window.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", look);
    return () => {
      channel.current = null;
      windows.close();
      window.removeEventListener("online", hurry);
      document.removeEventListener("visibilitychange", look);
    };
  }, [savers, memberId, queries, trpc]);
  return savers;
}

/** Asks before the window is closed while something is neither stored nor kept, and about two answers to one question. */
function DeskGuard() {
  const savers = useSavers();
  const clash = savers.clashing();
  const isUnsaved = savers.kind() === "unsaved";
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  return clash && <ClashQuestion desk={clash.desk} saver={clash.saver} />;
}

/**
 * Keeps every review a person writes in this window, across its desks, so that going from one order to the other or from
 * one candidate to the next takes nothing off the table. `memberId` keeps people on a shared device apart.
 */
export function DeskSaving({ memberId, children }: { memberId: string; children: ReactNode }) {
  const savers = useNewSavers(memberId);
  return (
    <SaversContext value={savers}>
      {children}
      <DeskGuard />
    </SaversContext>
  );
}
