import { isServer, QueryClient } from "@tanstack/react-query";

/**
 * One client's cache. What the server prefetched counts as fresh for half a minute, so the first paint asks nothing again.
 * What it could not have is asked for once more by the browser, which alone can tell why; a page never waits for that.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => !isServer && failures < 2 && !("data" in error && error.data),
      },
    },
  });
}

/** How many calls one request may carry; the client splits at it and the server refuses more. */
export const MAX_BATCH_SIZE = 10;
