"use client";

import type { TRPCClientError } from "@trpc/client";
import { useEffect, useState } from "react";
import { LiveKeeper, type LiveState, NOT_YET_LIVE, type OpenLive } from "@/components/live/keep-live";
import type { Stamped } from "@/domain/live/newer-snapshot";
import type { AppRouter } from "@/server/root";

/** Refusals that a later try would only meet again. */
const LASTING: readonly string[] = ["NOT_FOUND", "FORBIDDEN", "LOCKED", "UNAUTHENTICATED", "INVALID"];

interface Subscriber<Snapshot> {
  readonly onStarted: () => void;
  readonly onData: (snapshot: Snapshot) => void;
  readonly onComplete: () => void;
  readonly onError: (error: TRPCClientError<AppRouter>) => void;
}

/** A subscription of the API as `useLive` opens it: `openerOf((on) => liveClient.live.vote.subscribe(input, on))`. */
export function openerOf<Snapshot>(
  subscribe: (subscriber: Subscriber<Snapshot>) => { unsubscribe: () => void },
): OpenLive<Snapshot> {
  return ({ onHeard, onSnapshot, onEnd }) => {
    const subscription = subscribe({
      onStarted: onHeard,
      onData: onSnapshot,
      onComplete: () => onEnd({ how: "in order" }),
      onError: ({ data, message }) =>
        onEnd(LASTING.includes(data?.reason ?? "") ? { how: "refused", message } : { how: "lost" }),
    });
    return () => subscription.unsubscribe();
  };
}

function listen(keeper: Pick<LiveKeeper<Stamped>, "wake" | "goOffline" | "hide">): () => void {
  const isSeen = () => document.visibilityState === "visible";
  const handlers = [
    [window, "online", () => isSeen() && keeper.wake()],
    [window, "offline", () => keeper.goOffline()],
    [window, "pageshow", () => keeper.wake()],
    [document, "visibilitychange", () => (isSeen() ? keeper.wake() : keeper.hide())],
  ] as const;
  for (const [target, name, handle] of handlers) target.addEventListener(name, handle);
  return () => {
    for (const [target, name, handle] of handlers) target.removeEventListener(name, handle);
  };
}

/**
 * What the server sends as long as the screen is open, the newest of it; see `LiveKeeper`. `open` must stay the same one
 * (`useCallback`) as long as the same thing is meant; with null nothing is opened.
 */
export function useLive<Snapshot extends Stamped>(open: OpenLive<Snapshot> | null): LiveState<Snapshot> {
  const [shown, setShown] = useState<{ of: OpenLive<Snapshot> | null; state: LiveState<Snapshot> }>();
  useEffect(() => {
    if (!open) return;
    const keeper = new LiveKeeper(open, (state) => setShown({ of: open, state }));
    const unlisten = listen(keeper);
    return () => {
      unlisten();
      keeper.stop();
    };
  }, [open]);
  return shown && shown.of === open ? shown.state : NOT_YET_LIVE;
}
