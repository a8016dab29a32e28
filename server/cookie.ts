import "server-only";

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The cookies of a request by name. `parseCookies("a=1; b=%7C")` is `{ a: "1", b: "|" }`. */
export function parseCookies(header: string | null): Record<string, string> {
  const pairs = (header ?? "")
    .split(/;\s*/)
    .filter((pair) => pair.includes("="))
    .map((pair) => {
      const cut = pair.indexOf("=");
      return [pair.slice(0, cut), decoded(pair.slice(cut + 1))] as const;
    });
  return Object.fromEntries(pairs);
}

/** Reads single cookies out of a request's Cookie header. `readCookie("a=1; b=2")("b")` is "2". */
export function readCookie(header: string | null): (name: string) => string | undefined {
  const cookies = new Map(Object.entries(parseCookies(header)));
  return (name) => cookies.get(name);
}
