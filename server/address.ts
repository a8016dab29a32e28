import "server-only";

/**
 * Where a request came from, as the nearest proxy (or Next itself) says; "local" when nobody does. Proxies append what
 * they see: the entries before the last one are whatever the sender claimed.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 100) || "local";
}
