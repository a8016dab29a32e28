"use client";

import { createTRPCClient, TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import type { AppRouter } from "@/server/root";

/**
 * One EventSource a subscription, ended by its first failure: when to try again is for `keepLive` to decide, which knows
 * more than the browser does. tRPC's own link does both and is four times the size, on every page.
 */
const eventLink: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const input = encodeURIComponent(JSON.stringify(op.input));
      const source = new EventSource(`/api/trpc/${op.path}?input=${input}`);
      const isThere = () => observer.next({ result: { type: "started" } });
      const on = (event: string, handle: (data: string) => void) =>
        source.addEventListener(event, (message) => handle((message as MessageEvent<string>).data));
      on("connected", isThere);
      on("ping", isThere);
      on("message", (data) => observer.next({ result: { type: "data", data: JSON.parse(data) } }));
      on("serialized-error", (data) => observer.error(TRPCClientError.from({ error: JSON.parse(data) })));
      on("return", () => observer.complete());
      on("error", () => observer.error(new TRPCClientError("The connection was lost.")));
      return () => source.close();
    });

/** What a subscription sends. */
export type Sent<Stream> = Stream extends AsyncIterable<infer Snapshot> ? Snapshot : never;

/** The API's subscriptions. Only screens that show something live load this. */
export const liveClient = createTRPCClient<AppRouter>({ links: [eventLink] });
