import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { MAX_BATCH_SIZE } from "@/lib/query-client";
import { createContext } from "@/server/context";
import { readCookie } from "@/server/cookie";
import { isForeign } from "@/server/foreign-origin";
import { appRouter } from "@/server/root";

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
