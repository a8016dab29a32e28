import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { MAX_BATCH_SIZE } from "@/lib/query-client";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { appRouter } from "@/server/root";

/** A browser names the page's origin on every write; one from elsewhere is refused before anything is read. */
function isForeign(request: Request): boolean {
  const origin = request.headers.get("origin");
  return request.method !== "GET" && origin !== null && new URL(origin).host !== request.headers.get("host");
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
