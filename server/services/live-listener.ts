import "server-only";
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { LIVE_CHANNEL } from "@/server/services/live-announce";

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 10_000;
const CONNECT_WITHIN_MS = 5_000;
const PROBE_EVERY_MS = 20_000;
const PROBE_BACK_WITHIN_MS = 5_000;

interface ListenerOptions {
  readonly url: string;
  readonly onMessage: (payload: string) => void;
  /** Listening has begun, for the first time or again: whatever was said before was not heard. */
  readonly onListening: () => void;
}

export interface Listener {
  stop(): Promise<void>;
}

/** How long to wait before the n-th try, in milliseconds; the first is 0. `delayBefore(2)` is 200. */
export function delayBefore(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (failures - 1));
}

/**
 * Keeps one connection that hears the channel, and makes another when it breaks, waiting longer each time. A connection
 * that is dead without saying so, or one behind a pooler that does not pass on what is said, is found by a message to
 * itself that has to come back. Nothing said while there was no connection is heard: whoever watches loads afresh
 * `onListening`.
 */
export function startListener({ url, onMessage, onListening }: ListenerOptions): Listener {
  const probe = JSON.stringify({ topic: "probe", id: randomUUID() });
  let client: Client | null = null;
  let failures = 0;
  let isStopped = false;
  let again: NodeJS.Timeout | undefined;
  let probing: NodeJS.Timeout | undefined;

  const lose = (lost: Client, why: string) => {
    if (client !== lost) return;
    client = null;
    clearTimeout(probing);
    void lost.end().catch(() => {});
    if (isStopped) return;
    failures += 1;
    if (failures === 1) console.warn(`[live] not listening, trying again: ${why}`);
    again = setTimeout(connect, delayBefore(failures)).unref();
  };

  const sendProbe = (over: Client) => {
    probing = setTimeout(
      () => lose(over, "nothing came back; behind a pooler, set DATABASE_DIRECT_URL"),
      PROBE_BACK_WITHIN_MS,
    ).unref();
    over
      .query("SELECT pg_notify($1, $2)", [LIVE_CHANNEL, probe])
      .catch((error: unknown) => lose(over, String(error)));
  };

  const hear = (over: Client, payload: string) => {
    if (payload !== probe) return onMessage(payload);
    if (client !== over) return;
    failures = 0;
    clearTimeout(probing);
    probing = setTimeout(() => sendProbe(over), PROBE_EVERY_MS).unref();
  };

  function connect() {
    const next = new Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      keepAlive: true,
      application_name: "outweigh live",
    });
    client = next;
    next.on("error", (error) => lose(next, String(error)));
    next.on("end", () => lose(next, "the connection was closed"));
    next.on("notification", ({ payload }) => hear(next, payload ?? ""));
    const listen = async () => {
      await next.connect();
      await next.query(`LISTEN ${LIVE_CHANNEL}`);
      if (client !== next) return;
      onListening();
      sendProbe(next);
    };
    listen().catch((error: unknown) => lose(next, String(error)));
  }

  connect();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(again);
      clearTimeout(probing);
      const last = client;
      client = null;
      await last?.end().catch(() => {});
    },
  };
}
