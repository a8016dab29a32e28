import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { env } from "@/lib/env";
import { MAX_BATCH_SIZE } from "@/lib/query-client";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { appRouter } from "@/server/root";

/**
 * A browser names the page's origin on every write; one from elsewhere ("null" for a page that hides it) is refused before
 * anything is read. Behind a proxy that asks under a name of its own, APP_URL says where the app lives.
 */
function isForeign(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (request.method === "GET" || origin === null) return false;
  const { APP_URL } = env();
  const own = [request.headers.get("host"), APP_URL ? new URL(APP_URL).host : null];
  return !URL.canParse(origin) || !own.includes(new URL(origin).host);
}

async function handler(request: Request): Promise<Response> {
  if (isForeign(request)) return new Response("This request came from another site.", { status: 403 });
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    maxBatchSize: MAX_BATCH_SIZE,
    createContext: () => createContext(readCookie(request.headers.get("cookie")), request.headers),
  });
}

export { handler as GET, handler as POST };
