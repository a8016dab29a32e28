import "server-only";

/** Where a request came from, as the nearest proxy (or Next itself) says; "local" when nobody does. */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",")[0]?.trim().slice(0, 100) || "local";
}
