import "server-only";
import { env } from "@/lib/env";

/**
 * Whether a write comes from a page elsewhere. A browser names the page's origin on every write ("null" for a page that
 * hides it). Behind a proxy that asks under a name of its own, APP_URL says where the app lives.
 */
export function isForeign(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (request.method === "GET" || origin === null) return false;
  const { APP_URL } = env();
  const own = [request.headers.get("host"), APP_URL ? new URL(APP_URL).host : null];
  return !URL.canParse(origin) || !own.includes(new URL(origin).host);
}
