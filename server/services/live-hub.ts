import "server-only";
import { liveDatabaseUrl } from "@/lib/env";
import { type LiveSubject, payloadOf } from "@/server/services/live-announce";
import { createLatest } from "@/server/services/live-latest";
import { type Listener, startListener } from "@/server/services/live-listener";

/** So long after the last watcher has gone, the connection is kept for the next one. */
const KEPT_FOR_MS = 60_000;

/** Where a process hears what all processes announce. */
export interface LiveHub {
  /**
   * Calls back when the subject has changed, or may have: also each time listening begins again. Answers how to stop.
   */
  watch(subject: LiveSubject, onChange: () => void): () => void;
  /** The same to read in a loop; changes that come while one is being worked on are one more. Ends with `signal` or `stop`. */
  subscribe(subject: LiveSubject, signal: AbortSignal): AsyncIterable<"changed">;
  /** Called when the hub stops, so that open streams end and the process can. Answers how to take it back. */
  onStop(end: () => void): () => void;
  stop(): Promise<void>;
}

/**
 * One listening connection for everything that is watched in this process; it is made for the first watcher.
 *
 * What is not guaranteed: that every announcement is heard (none is while the connection is away), that each is heard
 * once, or that they come in the order of what they announce. It does not matter, because an announcement carries no
 * content: it only makes whoever watches load the present state, and that is also loaded when listening begins again. So
 * the last state always arrives, and at worst an announcement loads it once too often.
 */
export function openLiveHub(url: string): LiveHub {
  const watchers = new Map<string, Set<() => void>>();
  const enders = new Set<() => void>();
  let listener: Listener | null = null;
  let idle: NodeJS.Timeout | undefined;

  const begin = () => {
    clearTimeout(idle);
    listener ??= startListener({
      url,
      onMessage: (payload) => {
        for (const onChange of watchers.get(payload) ?? []) onChange();
      },
      onListening: () => {
        for (const those of watchers.values()) for (const onChange of those) onChange();
      },
    });
  };

  const rest = async () => {
    const last = listener;
    listener = null;
    await last?.stop();
  };

  const watch: LiveHub["watch"] = (subject, onChange) => {
    const key = payloadOf(subject);
    const those = watchers.get(key) ?? new Set();
    watchers.set(key, those.add(onChange));
    begin();
    return () => {
      those.delete(onChange);
      if (those.size === 0 && watchers.get(key) === those) watchers.delete(key);
      if (watchers.size > 0) return;
      clearTimeout(idle);
      idle = setTimeout(() => void rest(), KEPT_FOR_MS).unref();
    };
  };

  const onStop: LiveHub["onStop"] = (end) => {
    enders.add(end);
    return () => void enders.delete(end);
  };

  const subscribe: LiveHub["subscribe"] = (subject, signal) => {
    const ticks = createLatest<"changed">(signal);
    const undo = [watch(subject, () => ticks.put("changed")), onStop(() => ticks.end())];
    signal.addEventListener(
      "abort",
      () => {
        for (const stop of undo) stop();
      },
      { once: true },
    );
    return ticks;
  };

  const stop = async () => {
    clearTimeout(idle);
    for (const end of enders) end();
    await rest();
  };
  return { watch, subscribe, onStop, stop };
}

// In development the module is loaded again on every change, and each load would listen once more.
const kept = globalThis as { outweighLive?: LiveHub };

/** The hub of this process. */
export function liveHub(): LiveHub {
  kept.outweighLive ??= openLiveHub(liveDatabaseUrl());
  return kept.outweighLive;
}

/** Ends every stream and the connection, when there are any. The next watcher begins anew. */
export async function stopLive(): Promise<void> {
  const hub = kept.outweighLive;
  delete kept.outweighLive;
  await hub?.stop();
}
